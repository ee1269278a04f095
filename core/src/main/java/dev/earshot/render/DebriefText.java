package dev.earshot.render;

import dev.earshot.debrief.Basis;
import dev.earshot.debrief.Crossing;
import dev.earshot.debrief.Debrief;
import dev.earshot.debrief.Finish;
import dev.earshot.debrief.MissedCue;
import dev.earshot.debrief.Moment;
import dev.earshot.debrief.SkillNote;
import dev.earshot.debrief.TurningPoint;
import dev.earshot.scoring.SkillScore;
import dev.earshot.scoring.WholeScore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The debrief as plain text: words before numbers, and every number with the words it comes from. */
public final class DebriefText {
    private static final String INDENT = "  ";

    /** As many characters of a reply as recall it. */
    private static final int RECALLING = 30;

    private final Debrief debrief;
    private final Page page;
    private final Set<Integer> quotedTurns = new HashSet<>();

    private DebriefText(Debrief debrief, Layout layout) {
        this.debrief = debrief;
        this.page = new Page(layout);
    }

    /**
     * The text.
     *
     * @param passMark the whole score from which a play counts as passed
     */
    public static String of(Debrief debrief, int passMark, Layout layout) {
        DebriefText text = new DebriefText(debrief, layout);
        text.page.heading(Phrases.say("debrief.title", "title", debrief.title()));
        text.crossings();
        text.finish();
        text.scores(passMark);
        text.missedCues();
        text.turningPoint();
        text.advice();
        return text.page.toString();
    }

    private void section(String key) {
        page.gap().heading(Phrases.say(key)).gap();
    }

    private void crossings() {
        if (debrief.crossings().isEmpty()) {
            return;
        }
        section("crossing.heading");
        for (Crossing crossing : debrief.crossings()) {
            Moment moment = crossing.moment();
            page.paragraph(Phrases.say("crossing.said", "turn", moment.turn(), "said", moment.said()))
                    .paragraph(Phrases.say("crossing.what", "does", moment.does(), "reason", moment.reason()))
                    .paragraph(Phrases.say(
                            "crossing.cap", "skills", list(lower(crossing.skills())), "cap", crossing.cap()));
        }
    }

    private void finish() {
        section("finish.heading");
        Finish finish = debrief.finish();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                switch (finish.resolution()) {
                    case FOR_GOOD -> "finish.for-good";
                    case WORKED_AROUND -> "finish.worked-around";
                    case UNRESOLVED -> "finish.unresolved";
                });
        switch (finish.handOver()) {
            case WARM -> sentences.add("finish.hand-over.warm");
            case COLD -> sentences.add("finish.hand-over.cold");
            case NONE -> {}
        }
        if (finish.walkedOut()) {
            sentences.add("finish.walked-out");
        }
        sentences.add(finish.satisfied() ? "finish.satisfied" : "finish.unsatisfied");
        if (finish.selfSufficient()) {
            sentences.add("finish.self-sufficient");
        }
        page.paragraph(String.join(
                " ",
                sentences.stream()
                        .map(key -> Phrases.say(key, "name", debrief.customer()))
                        .toList()));
        if (finish.lesson() != null) {
            page.gap().paragraph(finish.lesson());
        }
    }

    private void scores(int passMark) {
        section("scores.heading");
        WholeScore whole = debrief.card().whole();
        if (whole.exercised()) {
            String sentence =
                    Phrases.say("scores.whole", "band", whole.band(), "score", whole.score(), "chance", whole.chance());
            String pass = Phrases.say(whole.passed() ? "scores.passed" : "scores.failed", "mark", passMark);
            page.paragraph(sentence + " " + pass + uncapped(whole.score(), whole.uncapped()));
        } else {
            page.paragraph(Phrases.say("scores.nothing"));
        }
        if (debrief.card().estimated()) {
            page.paragraph(Phrases.say("scores.estimated"));
        } else if (whole.exercised()) {
            List<String> best =
                    debrief.skills().stream().map(DebriefText::atBestWhole).toList();
            page.paragraph(Phrases.say("scores.at-best", "skills", list(best)));
        }
        page.gap().paragraph(Phrases.say("scores.use"));
        debrief.skills().forEach(this::skill);
        if (!debrief.notExercised().isEmpty()) {
            page.gap().paragraph(Phrases.say("scores.not-exercised", "skills", list(debrief.notExercised())));
        }
    }

    private static String atBestWhole(SkillNote note) {
        return note.score().skill().name().toLowerCase(Locale.ROOT) + " "
                + note.score().atBestWhole();
    }

    private static String uncapped(int score, int uncapped) {
        return score == uncapped ? "" : " " + Phrases.say("scores.uncapped", "uncapped", uncapped);
    }

    private void skill(SkillNote note) {
        SkillScore score = note.score();
        String sentence = Phrases.say(
                "scores.skill",
                "skill",
                score.skill().name(),
                "band",
                score.band(),
                "score",
                score.score(),
                "chance",
                score.chance());
        page.gap().heading(sentence + uncapped(score.score(), score.uncapped()));
        note.earned().forEach(share -> share("earned", share));
        note.cost().forEach(share -> share("cost", share));
    }

    private void share(String key, SkillNote.Share share) {
        StringBuilder what = new StringBuilder();
        for (Moment moment : share.moments()) {
            boolean first = what.isEmpty();
            String subject = first && share.atEnding() ? "subject.ending" : "subject.reply";
            what.append(first ? "" : " ").append(what(subject, moment));
        }
        page.item(
                INDENT,
                share.atEnding()
                        ? Phrases.say(key + ".ending", "what", what)
                        : Phrases.say(key, "turn", share.turn(), "said", quoted(share), "what", what));
    }

    /** A reply is quoted whole where it comes up first; after that, its first words recall it. */
    private String quoted(SkillNote.Share share) {
        return quotedTurns.add(share.turn()) ? share.said() : firstWords(share.said());
    }

    private static String firstWords(String text) {
        if (text.length() <= RECALLING) {
            return text;
        }
        int end = text.lastIndexOf(' ', RECALLING);
        return text.substring(0, end < 1 ? RECALLING : end) + " …";
    }

    private static String what(String subject, Moment moment) {
        String does = Phrases.say(subject) + " " + moment.does();
        String basis = basis(moment.basis());
        if (basis.isEmpty()) {
            return Phrases.say("share", "does", does);
        }
        boolean fix = moment.basis().stream().anyMatch(piece -> piece.kind() == Basis.Kind.FIX);
        return Phrases.say(fix ? "share.fix" : "share.basis", "does", does, "basis", basis);
    }

    /** What it rests on; what came up at the same time goes together. */
    private static String basis(List<Basis> pieces) {
        Map<String, List<String>> byTime = new LinkedHashMap<>();
        for (Basis piece : pieces) {
            if (piece.kind() != Basis.Kind.FIX) {
                byTime.computeIfAbsent(when(piece), time -> new ArrayList<>()).add(words(piece));
            }
        }
        return list(byTime.entrySet().stream()
                .map(entry -> list(entry.getValue()) + (entry.getKey().isEmpty() ? "" : " (" + entry.getKey() + ")"))
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

    private static String when(Basis piece) {
        return switch (piece.kind()) {
            case FACT -> said(piece.since());
            case FEELING -> piece.quote() == null || piece.since() == Basis.NEVER ? "" : said(piece.since());
            case PROMISE -> promised(piece.since());
            case FIX -> "";
        };
    }

    private static String said(int turn) {
        return switch (turn) {
            case Basis.NEVER -> Phrases.say("basis.said.never");
            case 0 -> Phrases.say("basis.said.opening");
            default -> Phrases.say("basis.said.reply", "turn", turn);
        };
    }

    private static String promised(int turn) {
        return turn < 1 ? Phrases.say("basis.promised.never") : Phrases.say("basis.promised.reply", "turn", turn);
    }

    private void missedCues() {
        if (debrief.missedCues().isEmpty()) {
            return;
        }
        section("missed.heading");
        for (MissedCue missed : debrief.missedCues()) {
            String cue = missed.cue();
            String when = said(missed.turn());
            page.paragraph(
                    cue == null
                            ? Phrases.say(
                                    "missed", "name", debrief.customer(), "when", when, "feeling", missed.feeling())
                            : Phrases.say("missed.cue", "cue", cue, "when", when, "feeling", missed.feeling()));
        }
    }

    private void turningPoint() {
        if (debrief.turningPoint().isEmpty()) {
            if (!debrief.card().estimated()) {
                section("turning.heading");
                page.paragraph(Phrases.say("turning.none"));
            }
            return;
        }
        TurningPoint point = debrief.turningPoint().get();
        section("turning.heading");
        page.paragraph(Phrases.say("turning.said", "turn", point.regret().turn()))
                .item(INDENT, point.said());
        for (Moment moment : point.cost()) {
            page.paragraph(Phrases.say("turning.what", "does", moment.does(), "reason", moment.reason()));
        }
        if (point.cost().isEmpty()) {
            page.paragraph(Phrases.say("turning.nothing-wrong"));
        }
        int points = (point.regret().thousandths() + 5) / 10;
        if (points > 0) {
            page.paragraph(Phrases.say("turning.gave-away", "points", points));
        }
        if (!point.wasBest()) {
            page.gap().paragraph(Phrases.say("turning.best")).item(INDENT, point.bestSaid());
            if (point.bestHeard().isEmpty()) {
                page.paragraph(Phrases.say("turning.silent", "name", debrief.customer()));
            } else {
                page.paragraph(Phrases.say("turning.heard", "name", debrief.customer()));
                ConversationText.addWords(page, point.bestHeard());
            }
        }
    }

    private void advice() {
        debrief.tryNext().ifPresent(advice -> {
            section("advice.heading");
            page.paragraph(advice.tryThis()).paragraph(Phrases.say("advice.why", "says", advice.says()));
        });
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** Words in a row: {@code a, b and c}. */
    private static String list(List<String> words) {
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
