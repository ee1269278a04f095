package dev.earshot.render.trainee;

import dev.earshot.debrief.Basis;
import dev.earshot.debrief.Highlight;
import dev.earshot.debrief.SkillNote.Share;
import dev.earshot.judge.VerdictOrigin;
import dev.earshot.rubric.SubjectKind;
import dev.earshot.text.Characters;
import dev.earshot.text.Phrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        String what = String.join(" ", sentences);
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
        return (end < 1 ? beginning : beginning.substring(0, end)) + " …";
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
        Map<String, List<String>> byTime = new LinkedHashMap<>();
        for (Basis piece : moment.basis()) {
            if (piece.kind() != SubjectKind.FIX) {
                byTime.computeIfAbsent(when(piece, moment), time -> new ArrayList<>())
                        .add(words(piece));
            }
        }
        return Phrases.list(byTime.entrySet().stream()
                .map(entry ->
                        Phrases.list(entry.getValue()) + (entry.getKey().isEmpty() ? "" : " (" + entry.getKey() + ")"))
                .toList());
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

    private static String when(Basis piece, Highlight moment) {
        return switch (piece.kind()) {
            case FACT -> piece.since() == moment.turn() ? Phrases.say("basis.said.answer") : heard(piece.since());
            case FEELING -> piece.quote() == null || piece.since() == Basis.NEVER ? "" : heard(piece.since());
            case PROMISE -> promised(piece.since());
            case FIX -> "";
        };
    }

    /** When the customer said something. */
    static String heard(int turn) {
        return switch (turn) {
            case Basis.NEVER -> Phrases.say("basis.said.never");
            case 0 -> Phrases.say("basis.said.opening");
            default -> Phrases.say("basis.said.reply", "turn", turn);
        };
    }

    private static String promised(int turn) {
        return turn < 1 ? Phrases.say("basis.promised.never") : Phrases.say("basis.promised.reply", "turn", turn);
    }
}
