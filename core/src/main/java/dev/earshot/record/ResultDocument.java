package dev.earshot.record;

import dev.earshot.judge.Verdict;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Offer;
import dev.earshot.machine.Outcome;
import dev.earshot.machine.SnapshotView;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.Skill;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fingerprints;
import dev.earshot.scenario.Scenario;
import dev.earshot.scoring.GateHit;
import dev.earshot.scoring.Regret;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.scoring.SkillScore;
import dev.earshot.scoring.WholeScore;
import dev.earshot.session.Journal;
import dev.earshot.session.RecallQuiz;
import dev.earshot.session.Session;
import dev.earshot.session.SpokenLine;
import dev.earshot.session.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The document {@code earshot-result: 1}: a finished play with every verdict and score. The same play gives the same bytes,
 * wherever and whenever it is written. Its schema is the resource {@code earshot-result-1.schema.json} beside this class;
 * parts may be added to it, never changed or taken away.
 */
public final class ResultDocument {
    /** The number of the format. */
    public static final int FORMAT = 1;

    private static final String USE = "Practice: one conversation, simulated evidence. Not for hiring or appraisal.";

    private final RecallQuiz recall;
    private final Session session;
    private final ScoreCard card;
    private final Scenario scenario;
    private final Rubric rubric;
    private final JsonText json;

    private ResultDocument(RecallQuiz recall, ScoreCard card, JsonText json) {
        this.recall = recall;
        this.session = recall.session();
        this.card = card;
        this.scenario = session.machine().scenario();
        this.rubric = session.machine().rubric();
        this.json = json;
    }

    /**
     * The JSON text of a play without its quiz: if there was anything to ask, it was skipped.
     *
     * @param card the scores of that play
     * @throws IllegalArgumentException if the play goes on
     */
    public static String of(Session session, ScoreCard card) {
        return of(RecallQuiz.of(session).skip(), card);
    }

    /**
     * The JSON text of a play and its quiz. A quiz that is still open counts as skipped.
     *
     * @param card the scores of that play and quiz
     * @throws IllegalArgumentException if they are of another quiz
     */
    public static String of(RecallQuiz recall, ScoreCard card) {
        if (!card.quiz()
                .map(score -> score.isOf(recall))
                .orElse(recall.questions().isEmpty())) {
            throw new IllegalArgumentException("the scores are of another quiz");
        }
        return JsonText.of(json -> new ResultDocument(recall, card, json).write());
    }

    private void write() {
        Machine machine = session.machine();
        Fingerprints fingerprints = machine.fingerprints();
        json.number("earshot-result", FORMAT)
                .text("use", USE)
                .object(
                        "scenario",
                        () -> json.text("id", scenario.id().value())
                                .text("title", scenario.title().value())
                                .text("language", scenario.language())
                                .text("customer", scenario.customer().name().value())
                                .text("structure", fingerprints.structure())
                                .text("wording", fingerprints.wording())
                                .text("quiz", fingerprints.quiz()))
                .object(
                        "rubric",
                        () -> json.text("id", rubric.id())
                                .text("title", rubric.title())
                                .text("fingerprint", rubric.fingerprint()))
                .number("rules", Journal.RULES)
                .number("seed", session.seed())
                .object("opening", () -> {
                    json.text("state", state(session.rewind(0)));
                    heard(session.firstWords());
                    outcome(session.opening());
                })
                .objects("turns", session.turns(), this::turn)
                .object("ending", this::ending)
                .object("scores", this::scores)
                .object("indicators", () -> new IndicatorEntries(session, json).write());
        if (card.quiz().isPresent()) {
            json.object(
                    "quiz",
                    () -> new QuizEntries(recall, json).write(card.quiz().get()));
        } else {
            json.nothing("quiz");
        }
        Optional<Regret> turningPoint = card.turningPoint();
        if (turningPoint.isPresent()) {
            json.object("turning-point", () -> turningPoint(turningPoint.get()));
        } else {
            json.nothing("turning-point");
        }
    }

    /** The state a play stands in; null in the text if it was over before the first reply. */
    private static @Nullable String state(Session at) {
        return at.view().state().orElse(null);
    }

    private void turn(Turn turn) {
        List<Offer> offers = session.machine().offers(turn.before());
        json.number("turn", turn.number())
                .text("state", turn.state())
                .texts("offered", ids(offers, true))
                .texts("locked", ids(offers, false))
                .text("reply", turn.reply())
                .text("say", turn.say());
        heard(turn.heard());
        outcome(turn.outcome());
        Optional<Regret> regret = card.regrets().stream()
                .filter(candidate -> candidate.turn() == turn.number())
                .findFirst();
        if (regret.isPresent()) {
            json.object("regret", () -> regret(regret.get()));
        } else {
            json.nothing("regret");
        }
    }

    private static List<String> ids(List<Offer> offers, boolean open) {
        return offers.stream()
                .filter(offer -> offer.isOpen() == open)
                .map(Offer::id)
                .toList();
    }

    private void heard(List<SpokenLine> heard) {
        json.objects(
                "heard",
                heard,
                spoken -> json.text("line", spoken.line().id())
                        .text("kind", word(spoken.line().kind()))
                        .text("text", spoken.text()));
    }

    private void outcome(Outcome outcome) {
        json.objects("verdicts", outcome.verdicts(), this::verdict)
                .texts("told", outcome.told())
                .texts("cues", outcome.cues())
                .texts("asked", outcome.asked());
    }

    private void verdict(Verdict verdict) {
        json.text("behaviour", verdict.behaviour())
                .text("rule", verdict.rule())
                .text("origin", word(verdict.origin()))
                .texts("names", verdict.names())
                .objects(
                        "rests-on",
                        verdict.subjects(),
                        subject -> json.text("kind", word(subject.kind())).text("id", subject.id()));
        perSkill("hundredths", verdict.points());
        json.object(
                        "moves",
                        () -> json.number("frustration", verdict.frustration()).number("trust", verdict.trust()))
                .objects(
                        "weighed",
                        verdict.weighed(),
                        weighing -> json.text("rule", weighing.rule()).number("thousandths", weighing.thousandths()));
    }

    private void regret(Regret regret) {
        json.number("thousandths", regret.thousandths());
        perSkill("by-skill", regret.bySkill());
        json.text("best-reply", regret.bestReply());
    }

    /** Numbers by the id of their skill, in the order of the rubric. */
    private void perSkill(String key, List<Integer> numbers) {
        json.object(key, () -> {
            for (int i = 0; i < numbers.size(); i++) {
                json.number(rubric.skills().get(i).id(), numbers.get(i));
            }
        });
    }

    private void ending() {
        SnapshotView view = session.view();
        String id = view.ending().orElseThrow();
        Ending ending = scenario.endings().stream()
                .filter(candidate -> candidate.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        json.text("id", id)
                .truth("satisfied", ending.satisfied())
                .truth("walks-out", ending.walksOut())
                .text("resolution", word(view.resolution()))
                .truth("self-sufficient", view.isSelfSufficient());
    }

    private void scores() {
        WholeScore whole = card.whole();
        json.truth("estimated", card.estimated())
                .object(
                        "whole",
                        () -> json.truth("exercised", whole.exercised())
                                .text("band", whole.band())
                                .number("score", whole.score())
                                .number("uncapped", whole.uncapped())
                                .number("chance", whole.chance())
                                .number("pass-mark", rubric.passMark())
                                .truth("passed", whole.passed()))
                .objects("skills", card.skills(), this::skill)
                .objects("gates", card.gates(), this::gate);
    }

    private void skill(SkillScore score) {
        Skill skill = score.skill();
        json.text("id", skill.id())
                .text("name", skill.name())
                .truth("headline", skill.headline())
                .truth("exercised", score.exercised())
                .text("band", score.band())
                .number("score", score.score())
                .number("uncapped", score.uncapped())
                .number("chance", score.chance())
                .number("at-best-whole", score.atBestWhole())
                .object(
                        "hundredths",
                        () -> json.number("points", score.points())
                                .number("worst", score.worst())
                                .number("best", score.best())
                                .number("earned", score.earned())
                                .number("lost", score.lost()))
                .text("basis", word(score.basis()))
                .object(
                        "conversation",
                        () -> json.text("band", score.conversation().band())
                                .number("score", score.conversation().score())
                                .number("uncapped", score.conversation().uncapped())
                                .number("chance", score.conversation().chance()));
    }

    private void gate(GateHit hit) {
        List<String> capped = new ArrayList<>();
        for (int skill = 0; skill < rubric.skills().size(); skill++) {
            if ((hit.gate().skills() & 1L << skill) != 0) {
                capped.add(rubric.skills().get(skill).id());
            }
        }
        json.number("turn", hit.turn())
                .text("behaviour", hit.behaviour())
                .number("cap", hit.gate().cap())
                .texts("skills", capped);
    }

    private void turningPoint(Regret regret) {
        json.number("turn", regret.turn());
        regret(regret);
        Session before = session.rewind(regret.turn() - 1);
        if (before.reply(regret.bestReply()) instanceof Session.Attempt.Accepted accepted) {
            heard(accepted.session().turns().get(regret.turn() - 1).heard());
        } else {
            heard(List.of());
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
