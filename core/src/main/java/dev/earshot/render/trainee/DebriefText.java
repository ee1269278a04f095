package dev.earshot.render.trainee;

import dev.earshot.debrief.Advice;
import dev.earshot.debrief.Debrief;
import dev.earshot.debrief.EndingSummary;
import dev.earshot.debrief.GateCrossing;
import dev.earshot.debrief.Highlight;
import dev.earshot.debrief.IndicationNote;
import dev.earshot.debrief.MissedCue;
import dev.earshot.debrief.SkillNote;
import dev.earshot.debrief.TurningPoint;
import dev.earshot.scoring.SkillScore;
import dev.earshot.scoring.WholeScore;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.text.Page;
import dev.earshot.text.Phrases;
import dev.earshot.text.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The debrief as plain text: words before numbers, and every number with the words it comes from. */
public final class DebriefText {
    private static final String INDENT = "  ";

    private final Debrief debrief;
    private final Page page;
    private final EvidenceText evidence = new EvidenceText();

    private DebriefText(Debrief debrief, TextLayout layout) {
        this.debrief = debrief;
        this.page = new Page(layout);
    }

    /** The text. */
    public static String of(Debrief debrief, TextLayout layout) {
        DebriefText text = new DebriefText(debrief, layout);
        text.page.heading(Phrases.say("debrief.title", "title", debrief.title()));
        text.crossings();
        text.finish();
        text.scores();
        debrief.quiz().ifPresent(quiz -> new QuizNoteText(text.page, debrief.customer()).add(quiz));
        text.indications();
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
        boolean said = debrief.crossings().stream().anyMatch(crossing -> !crossing.atEnding());
        section(said ? "crossing.heading" : "crossing.heading.ended");
        for (GateCrossing crossing : debrief.crossings()) {
            Highlight moment = crossing.moment();
            String where = crossing.atEnding() ? "crossing.ended" : "crossing.said";
            String what = crossing.atEnding()
                    ? Phrases.say("crossing.what.ended", "does", moment.does(), "reason", moment.reason())
                    : Phrases.say("crossing.what", "does", moment.does());
            page.paragraph(Phrases.say(where, "turn", moment.turn(), "said", moment.said()))
                    .paragraph(what)
                    .paragraph(Phrases.say(
                            "crossing.cap", "scores", Argument.allOf(capped(crossing)), "cap", crossing.cap()));
        }
    }

    private static List<Object> capped(GateCrossing crossing) {
        List<Object> scores = new ArrayList<>();
        crossing.skills().forEach(skill -> scores.add(Argument.name(skill)));
        scores.add(Message.of("scores.the-whole"));
        return scores;
    }

    private void finish() {
        section("finish.heading");
        EndingSummary finish = debrief.finish();
        page.paragraph(sentences(finish));
        if (finish.lesson() != null) {
            page.gap().paragraph(finish.lesson());
        }
    }

    private String sentences(EndingSummary finish) {
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
        } else if (finish.dependent()) {
            sentences.add("finish.dependent");
        }
        return Phrases.sentences(sentences.stream()
                .map(key -> Phrases.say(key, "name", debrief.customer()))
                .toList());
    }

    private void scores() {
        section("scores.heading");
        if (!debrief.card().isScored()) {
            page.paragraph(Phrases.say("scores.none"));
            return;
        }
        WholeScore whole = debrief.card().whole();
        if (whole.exercised()) {
            List<String> sentences = new ArrayList<>();
            sentences.add(Phrases.say(
                    "scores.whole", "band", whole.band(), "score", whole.score(), "chance", whole.chance()));
            sentences.add(Phrases.say(whole.passed() ? "scores.passed" : "scores.failed", "mark", debrief.passMark()));
            uncapped(whole.score(), whole.uncapped()).ifPresent(sentences::add);
            page.paragraph(Phrases.sentences(sentences));
        } else {
            page.paragraph(Phrases.say("scores.nothing"));
        }
        if (debrief.card().estimated()) {
            page.paragraph(Phrases.say("scores.estimated"));
        } else if (whole.exercised()) {
            List<Message> best =
                    debrief.skills().stream().map(DebriefText::atBestWhole).toList();
            page.paragraph(Phrases.say("scores.at-best", "skills", Argument.allOf(best)));
        }
        page.gap().paragraph(Phrases.say("scores.use"));
        debrief.skills().forEach(this::skill);
        if (!debrief.notExercised().isEmpty()) {
            page.gap().paragraph(Phrases.say("scores.not-exercised", "skills", Argument.allOf(debrief.notExercised())));
        }
    }

    private static Message atBestWhole(SkillNote note) {
        return Message.of(
                "scores.at-best.skill",
                "skill",
                Argument.name(note.score().skill().name()),
                "score",
                note.score().atBestWhole());
    }

    private static Optional<String> uncapped(int score, int uncapped) {
        return score == uncapped ? Optional.empty() : Optional.of(Phrases.say("scores.uncapped", "uncapped", uncapped));
    }

    private void skill(SkillNote note) {
        SkillScore score = note.score();
        List<String> sentences = new ArrayList<>();
        sentences.add(Phrases.say(
                "scores.skill",
                "skill",
                score.skill().name(),
                "band",
                score.band(),
                "score",
                score.score(),
                "chance",
                score.chance()));
        uncapped(score.score(), score.uncapped()).ifPresent(sentences::add);
        page.gap().heading(Phrases.sentences(sentences));
        QuizNoteText.basis(score).ifPresent(basis -> page.item(INDENT, basis));
        note.earned().forEach(share -> page.item(INDENT, evidence.earned(share)));
        note.cost().forEach(share -> page.item(INDENT, evidence.cost(share)));
    }

    private void indications() {
        if (debrief.indications().isEmpty()) {
            return;
        }
        section("indication.heading");
        page.paragraph(Phrases.say("indication.what"));
        IndicationText text = new IndicationText(debrief.customer());
        for (IndicationNote note : debrief.indications()) {
            page.gap().paragraph(text.sentences(note.indication()));
            note.repeated().forEach(each -> page.item(INDENT, IndicationText.repeated(each)));
            page.item(
                    INDENT,
                    Phrases.say(
                            "indication.source",
                            "source",
                            note.indication().indicator().source()));
        }
    }

    private void missedCues() {
        if (debrief.missedCues().isEmpty()) {
            return;
        }
        section("missed.heading");
        for (MissedCue missed : debrief.missedCues()) {
            String cue = missed.cue();
            Message when = EvidenceText.heard(missed.turn());
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
        if (point.cost().stream().anyMatch(Highlight::isAtEnding)) {
            page.paragraph(Phrases.say("turning.over"));
        }
        for (Highlight moment : point.cost()) {
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
            if (!point.bestGains().isEmpty()) {
                page.paragraph(bestGains(point));
            }
            if (point.bestHeard().isEmpty()) {
                page.paragraph(Phrases.say("turning.silent", "name", debrief.customer()));
            } else {
                page.paragraph(Phrases.say("turning.heard", "name", debrief.customer()));
                ConversationText.addWords(page, point.bestHeard());
            }
            if (point.leadsTo().isGood()) {
                page.gap().paragraph(Phrases.say("turning.leads", "end", sentences(point.leadsTo())));
            }
        }
    }

    /** Why the best reply is the best: by its one or two largest gains. */
    private static String bestGains(TurningPoint point) {
        List<String> does =
                point.bestGains().stream().map(Highlight::does).distinct().toList();
        return does.size() == 1
                ? Phrases.say("turning.best.why", "does", does.get(0))
                : Phrases.say("turning.best.why.two", "does", does.get(0), "too", does.get(1));
    }

    private void advice() {
        debrief.tryNext().ifPresent(advice -> {
            section("advice.heading");
            Advice.Hardest hardest = advice.hardest();
            if (hardest != null) {
                int points = (hardest.atStake() + 5) / 10;
                page.paragraph(Phrases.say(
                        "advice.hardest", "turn", hardest.turn(), "said", hardest.said(), "points", points));
            }
            page.paragraph(advice.tryThis()).paragraph(Phrases.say("advice.why", "says", advice.says()));
        });
    }
}
