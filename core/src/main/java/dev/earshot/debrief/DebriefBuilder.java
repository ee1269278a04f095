package dev.earshot.debrief;

import dev.earshot.debrief.SkillNote.Share;
import dev.earshot.diagnostic.Located;
import dev.earshot.judge.Verdict;
import dev.earshot.judge.VerdictOrigin;
import dev.earshot.machine.SnapshotView;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ColdHandOver;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Principle;
import dev.earshot.rubric.QuizShare;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.Skill;
import dev.earshot.rubric.WarmHandOver;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Scenario;
import dev.earshot.scoring.Evidence;
import dev.earshot.scoring.GateHit;
import dev.earshot.scoring.Indication;
import dev.earshot.scoring.Indications;
import dev.earshot.scoring.QuizScore;
import dev.earshot.scoring.Regret;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.scoring.SkillScore;
import dev.earshot.session.RecallQuiz;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a debrief together. */
final class DebriefBuilder {
    /** How many turns are named for a skill on each side; more would bury them. */
    private static final int HEADLINE_SHARES = 2;

    private static final int OTHER_SHARES = 1;

    private final RecallQuiz recall;
    private final Session session;
    private final ScoreCard card;
    private final Scenario scenario;
    private final Rubric rubric;
    private final SnapshotView view;
    private final PlayHistory recollection;
    private final LossWeights losses;
    private final List<Highlight> moments = new ArrayList<>();

    DebriefBuilder(RecallQuiz recall, ScoreCard card) {
        this.recall = recall;
        this.session = recall.session();
        this.card = card;
        this.scenario = session.machine().scenario();
        this.rubric = session.machine().rubric();
        this.view = session.view();
        this.recollection = new PlayHistory(session);
        this.losses = new LossWeights(card);
        card.evidence().forEach(piece -> moments.add(moment(piece)));
    }

    Debrief debrief() {
        Optional<TurningPoint> turningPoint = card.turningPoint().map(this::turningPoint);
        return new Debrief(
                scenario.title().value(),
                scenario.customer().name().value(),
                finish(session),
                card.gates().stream().map(this::crossing).toList(),
                card,
                rubric.passMark(),
                skills(),
                card.skills().stream()
                        .filter(score -> !score.exercised())
                        .map(score -> score.skill().name())
                        .toList(),
                indications(),
                missedCues(),
                turningPoint,
                advice(turningPoint),
                card.quiz().map(this::quiz));
    }

    private QuizNote quiz(QuizScore score) {
        QuizShare share = rubric.quiz();
        boolean counts = share != null
                && card.isScored()
                && card.skills().get(share.skill()).exercised();
        List<QuizNote.Wrong> wrong = new ArrayList<>();
        for (RecallQuiz.Answer answer : score.skipped() ? List.<RecallQuiz.Answer>of() : recall.answers()) {
            if (!answer.isRight()) {
                int turn = answer.question().toldIn();
                wrong.add(new QuizNote.Wrong(
                        answer.question().ask(),
                        answer.given().say(),
                        answer.right().say(),
                        turn,
                        turn == 0
                                ? session.firstWords()
                                : session.turns().get(turn - 1).heard()));
            }
        }
        return new QuizNote(score, counts ? rubric.skills().get(share.skill()).name() : null, wrong);
    }

    private Highlight moment(Evidence piece) {
        return moment(piece.turn(), said(piece.turn()), piece.verdict());
    }

    private Highlight moment(int turn, String said, Verdict verdict) {
        Behaviour behaviour = recollection.behaviour(verdict.behaviour()).orElseThrow();
        return new Highlight(
                turn,
                verdict.origin(),
                said,
                verdict.behaviour(),
                behaviour.does(),
                behaviour.reason(),
                recollection.rule(verdict).map(rule -> rule.text().says()).orElse(null),
                recollection.basis(verdict),
                verdict.points(),
                behaviour.principle());
    }

    private String said(int turn) {
        return turn == 0 ? "" : session.turns().get(turn - 1).say();
    }

    /** How a finished play ended. */
    private EndingSummary finish(Session over) {
        SnapshotView end = over.view();
        String id = end.ending().orElseThrow();
        Ending ending = scenario.endings().stream()
                .filter(candidate -> candidate.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        Located<String> lesson = ending.lesson();
        return new EndingSummary(
                id,
                lesson == null ? null : lesson.value(),
                end.resolution(),
                ending.satisfied(),
                end.isSelfSufficient(),
                ending.selfSufficient() != null && !end.isSelfSufficient(),
                ending.walksOut(),
                handOver(over));
    }

    private EndingSummary.HandOver handOver(Session over) {
        EndingSummary.HandOver last = EndingSummary.HandOver.NONE;
        for (Turn turn : over.turns()) {
            for (Verdict verdict : turn.outcome().verdicts()) {
                ContextRule rule = recollection.rule(verdict).orElse(null);
                if (rule instanceof WarmHandOver) {
                    last = EndingSummary.HandOver.WARM;
                } else if (rule instanceof ColdHandOver) {
                    last = EndingSummary.HandOver.COLD;
                }
            }
        }
        return last;
    }

    private GateCrossing crossing(GateHit hit) {
        Highlight moment = moments.stream()
                .filter(m -> m.turn() == hit.turn() && m.behaviour().equals(hit.behaviour()))
                .findFirst()
                .orElseThrow();
        List<String> capped = new ArrayList<>();
        for (int skill = 0; skill < rubric.skills().size(); skill++) {
            if ((hit.gate().skills() & 1L << skill) != 0) {
                capped.add(rubric.skills().get(skill).name());
            }
        }
        return new GateCrossing(moment, hit.isAtEnding(), hit.gate().cap(), capped);
    }

    private List<SkillNote> skills() {
        List<SkillNote> notes = new ArrayList<>();
        for (int i = 0; i < card.skills().size(); i++) {
            SkillScore score = card.skills().get(i);
            int skill = i;
            int most = score.skill().headline() ? HEADLINE_SHARES : OTHER_SHARES;
            if (score.exercised()) {
                notes.add(new SkillNote(
                        score,
                        largest(most, m -> m.points().get(skill)),
                        largest(most, m -> -m.points().get(skill))));
            }
        }
        notes.sort(Comparator.comparing((SkillNote note) -> !headline(note)));
        return notes;
    }

    private static boolean headline(SkillNote note) {
        Skill skill = note.score().skill();
        return skill.headline();
    }

    /**
     * The turns that add up to most, the earlier first among equals; only moments of a positive size count. How the
     * conversation ended comes last: it follows from what was said, and it is much the same for every skill.
     */
    private List<Share> largest(int most, ToLongFunction<Highlight> size) {
        Map<String, List<Highlight>> byTurn = moments.stream()
                .filter(moment -> size.applyAsLong(moment) > 0)
                .collect(Collectors.groupingBy(DebriefBuilder::turnOf, LinkedHashMap::new, Collectors.toList()));
        return byTurn.values().stream()
                .map(together -> share(together, size))
                .sorted(Comparator.comparing(Share::atEnding)
                        .thenComparing(Comparator.comparingLong(Share::points).reversed()))
                .limit(most)
                .toList();
    }

    private static String turnOf(Highlight moment) {
        return moment.turn() + (isAtEnding(moment) ? " ending" : "");
    }

    private static boolean isAtEnding(Highlight moment) {
        return moment.origin() == VerdictOrigin.ENDING;
    }

    private static Share share(List<Highlight> together, ToLongFunction<Highlight> size) {
        Highlight first = together.get(0);
        long points = together.stream().mapToLong(size).sum();
        return new Share(first.turn(), isAtEnding(first), first.said(), points, together);
    }

    private List<IndicationNote> indications() {
        return Indications.of(session).stream()
                .map(indication -> new IndicationNote(indication, repeated(indication)))
                .toList();
    }

    private List<IndicationNote.Repeated> repeated(Indication indication) {
        if (!(indication instanceof Indication.AskedAgain again)) {
            return List.of();
        }
        return again.repeated().stream()
                .map(each ->
                        new IndicationNote.Repeated(each.turn(), said(each.turn()), recollection.facts(each.facts())))
                .toList();
    }

    private List<MissedCue> missedCues() {
        List<MissedCue> missed = new ArrayList<>();
        for (String id : view.cuesOffered()) {
            if (!view.cuesPickedUp().contains(id) && !view.feelingsMet().contains(id)) {
                Feeling feeling = recollection.feeling(id).orElseThrow();
                Located<String> cue = feeling.cue();
                int turn = recollection.firstTurn(outcome -> outcome.cues().contains(id));
                missed.add(new MissedCue(feeling.is().value(), cue == null ? null : cue.value(), turn));
            }
        }
        return missed;
    }

    private TurningPoint turningPoint(Regret regret) {
        Session before = session.rewind(regret.turn() - 1);
        Turn better = turn(before, regret.bestReply());
        Turn given = session.turns().get(regret.turn() - 1);
        Session best = before;
        for (String reply : regret.bestLine()) {
            best = session(best, reply);
        }
        return new TurningPoint(
                regret,
                given.say(),
                cost(regret.turn()),
                better.say(),
                better.heard(),
                gains(better),
                finish(best),
                better.reply().equals(given.reply()));
    }

    /** What the words of a turn cost; how it ended as well if that cost more, for then it was not the words that mattered. */
    private List<Highlight> cost(int turn) {
        List<Highlight> lost = moments.stream()
                .filter(moment -> moment.turn() == turn && losses.worth(moment.points()) < 0)
                .sorted(Comparator.comparingLong(moment -> losses.worth(moment.points())))
                .toList();
        List<Highlight> byWords =
                lost.stream().filter(moment -> !isAtEnding(moment)).toList();
        long words = byWords.stream()
                .mapToLong(moment -> losses.worth(moment.points()))
                .sum();
        long all =
                lost.stream().mapToLong(moment -> losses.worth(moment.points())).sum();
        return all - words < words ? lost : byWords;
    }

    private List<Highlight> gains(Turn turn) {
        return turn.outcome().verdicts().stream()
                .filter(verdict -> verdict.origin() != VerdictOrigin.ENDING && losses.worth(verdict.points()) > 0)
                .sorted(Comparator.comparingLong((Verdict verdict) -> losses.worth(verdict.points()))
                        .reversed())
                .map(verdict -> moment(turn.number(), turn.say(), verdict))
                .toList();
    }

    private static Turn turn(Session before, String reply) {
        return session(before, reply).turns().get(before.turns().size());
    }

    private static Session session(Session before, String reply) {
        if (before.reply(reply) instanceof Session.Attempt.Accepted accepted) {
            return accepted.session();
        }
        throw new IllegalStateException("the best reply cannot be given: " + reply);
    }

    /** The advice for the turn that mattered most; without one, for what was lost anywhere, or for the hardest moment. */
    private Optional<Advice> advice(Optional<TurningPoint> turningPoint) {
        if (turningPoint.isPresent()) {
            Optional<Advice> there = behind(turningPoint.get()).flatMap(this::advice);
            if (there.isPresent()) {
                return there;
            }
        }
        boolean nothingLost = turningPoint.isEmpty() && !card.estimated();
        return nothingLost ? hardest() : losses.costliest(moments).flatMap(moment -> advice(moment.behaviour()));
    }

    /**
     * The behaviour in which to do better: what crossed a line, else the costliest of the reply given, else the best that
     * it lacked. What was said comes before how it ended with that.
     */
    private Optional<String> behind(TurningPoint point) {
        int turn = point.regret().turn();
        List<GateHit> gates =
                card.gates().stream().filter(hit -> hit.turn() == turn).toList();
        Optional<GateHit> words =
                gates.stream().filter(hit -> !hit.isAtEnding()).findFirst();
        if (words.isPresent()) {
            return words.map(GateHit::behaviour);
        }
        Optional<Highlight> costliest = point.cost().stream().findFirst();
        if (!gates.isEmpty() && costliest.map(DebriefBuilder::isAtEnding).orElse(true)) {
            return Optional.of(gates.get(0).behaviour());
        }
        if (costliest.isPresent()) {
            return costliest.map(Highlight::behaviour);
        }
        List<String> had = moments.stream()
                .filter(moment -> moment.turn() == turn)
                .map(Highlight::behaviour)
                .toList();
        return point.bestGains().stream()
                .map(Highlight::behaviour)
                .filter(behaviour -> !had.contains(behaviour))
                .findFirst();
    }

    private Optional<Advice> advice(String behaviour) {
        return recollection.behaviour(behaviour).map(word -> advice(word, null));
    }

    private Advice advice(Behaviour behaviour, Advice.@Nullable Hardest hardest) {
        Principle principle = rubric.principle(behaviour.principle()).orElseThrow();
        String own = behaviour.tryThis();
        return new Advice(principle.id(), principle.says(), own == null ? principle.tryThis() : own, hardest);
    }

    /** Nothing was lost: what was done well where most could have been. */
    private Optional<Advice> hardest() {
        return card.regrets().stream()
                .filter(regret -> regret.atStake() > 0 && !gains(turnOf(regret)).isEmpty())
                .max(Comparator.comparingInt(Regret::atStake).thenComparing(regret -> -regret.turn()))
                .flatMap(regret -> {
                    Turn turn = turnOf(regret);
                    Advice.Hardest hardest = new Advice.Hardest(turn.number(), turn.say(), regret.atStake());
                    return recollection
                            .behaviour(gains(turn).get(0).behaviour())
                            .map(behaviour -> advice(behaviour, hardest));
                });
    }

    private Turn turnOf(Regret regret) {
        return session.turns().get(regret.turn() - 1);
    }
}
