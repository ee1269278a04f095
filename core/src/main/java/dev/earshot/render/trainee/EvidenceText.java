package dev.earshot.render.trainee;

import dev.earshot.debrief.Basis;
import dev.earshot.debrief.Highlight;
import dev.earshot.debrief.SkillNote.Share;
import dev.earshot.judge.VerdictOrigin;
import dev.earshot.rubric.SubjectKind;
import dev.earshot.text.Argument;
import dev.earshot.text.Characters;
import dev.earshot.text.Message;
import dev.earshot.text.Phrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What earned and what cost, each with the words said, what they were, and what that rests on. */
final class EvidenceText {
    /** As many characters of a reply as recall it. */
    private static final int RECALLING = 30;

    private final Set<Integer> quotedTurns = new HashSet<>();

    String earned(Share share) {
        return text("earned", share);
    }

    String cost(Share share) {
        return text("cost", share);
    }

    private String text(String key, Share share) {
        List<String> sentences =
                share.moments().stream().map(EvidenceText::sentence).toList();
        Argument what = Argument.sentences(sentences);
        return share.atEnding()
                ? Phrases.say(key + ".ending", "what", what)
                : Phrases.say(key, "turn", share.turn(), "said", quoted(share), "what", what);
    }

    /** A reply is quoted whole where it comes up first; after that, its first words recall it. */
    private String quoted(Share share) {
        return quotedTurns.add(share.turn()) ? share.said() : firstWords(share.said());
    }

    private static String firstWords(String text) {
        List<String> characters = Characters.of(text);
        if (characters.size() <= RECALLING) {
            return text;
        }
        String beginning = String.join("", characters.subList(0, RECALLING));
        int end = beginning.lastIndexOf(' ');
        return Phrases.say("quoted.beginning", "words", end < 1 ? beginning : beginning.substring(0, end));
    }

    private static String sentence(Highlight moment) {
        String basis = basis(moment);
        if (moment.origin() == VerdictOrigin.ENTRY) {
            return Phrases.say("share.moving-on", "does", moment.does(), "basis", basis);
        }
        if (basis.isEmpty()) {
            return Phrases.say("share", "does", moment.does());
        }
        boolean fix = moment.basis().stream().anyMatch(piece -> piece.kind() == SubjectKind.FIX);
        return Phrases.say(fix ? "share.fix" : "share.basis", "does", moment.does(), "basis", basis);
    }

    /** What it rests on; what came up at the same time goes together. */
    private static String basis(Highlight moment) {
        Map<Optional<Message>, List<String>> byTime = new LinkedHashMap<>();
        for (Basis piece : moment.basis()) {
            if (piece.kind() != SubjectKind.FIX) {
                byTime.computeIfAbsent(when(piece, moment), time -> new ArrayList<>())
                        .add(words(piece));
            }
        }
        return Phrases.say(Argument.allOf(byTime.entrySet().stream()
                .map(entry -> together(Argument.allOf(entry.getValue()), entry.getKey()))
                .toList()));
    }

    private static Argument together(Argument words, Optional<Message> when) {
        return when.map(time -> Argument.of(Message.of("basis.when", "what", words, "when", time)))
                .orElse(words);
    }

    private static String words(Basis piece) {
        String cue = piece.quote();
        return switch (piece.kind()) {
            case FACT -> Phrases.say("quoted", "words", piece.words());
            case FEELING ->
                cue == null || piece.since() == Basis.NEVER ? piece.words() : Phrases.say("quoted", "words", cue);
            case PROMISE, FIX -> piece.words();
        };
    }

    private static Optional<Message> when(Basis piece, Highlight moment) {
        return switch (piece.kind()) {
            case FACT ->
                Optional.of(piece.since() == moment.turn() ? Message.of("basis.said.answer") : heard(piece.since()));
            case FEELING ->
                piece.quote() == null || piece.since() == Basis.NEVER
                        ? Optional.empty()
                        : Optional.of(heard(piece.since()));
            case PROMISE -> Optional.of(promised(piece.since()));
            case FIX -> Optional.empty();
        };
    }

    /** When the customer said something. */
    static Message heard(int turn) {
        return switch (turn) {
            case Basis.NEVER -> Message.of("basis.said.never");
            case 0 -> Message.of("basis.said.opening");
            default -> Message.of("basis.said.reply", "turn", turn);
        };
    }

    private static Message promised(int turn) {
        return turn < 1 ? Message.of("basis.promised.never") : Message.of("basis.promised.reply", "turn", turn);
    }
}
