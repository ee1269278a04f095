package dev.earshot.scoring;

import dev.earshot.explore.BestLine;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.PointRange;
import dev.earshot.judge.Verdict;
import dev.earshot.machine.Snapshot;
import dev.earshot.rubric.Band;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Gate;
import dev.earshot.rubric.QuizShare;
import dev.earshot.rubric.Rubric;
import dev.earshot.session.RecallQuiz;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a play was worth, number by number, with the evidence for each. Practice, one conversation, simulated: nothing here
 * is fit to hire or to appraise anybody by.
 *
 * @param skills in the order of the rubric
 * @param estimated whether the ranges rest on sampled plays instead of all of them; there are no regrets then
 * @param gates lines that were crossed, in order
 * @param regrets one for each turn
 * @param evidence every verdict of the play, in order
 * @param quiz how the quiz after the play went, which counts in no other figure than its skill's; empty if there was nothing
 *     to ask, or the play goes on
 */
public record ScoreCard(
        List<SkillScore> skills,
        WholeScore whole,
        boolean estimated,
        List<GateHit> gates,
        List<Regret> regrets,
        List<Evidence> evidence,
        Optional<QuizScore> quiz) {
    public ScoreCard {
        skills = List.copyOf(skills);
        gates = List.copyOf(gates);
        regrets = List.copyOf(regrets);
        evidence = List.copyOf(evidence);
    }

    /**
     * Scores a play without its quiz: if there is anything to ask, it counts as skipped.
     *
     * @param exploration of the machine that the session plays
     * @throws IllegalArgumentException if it is of another machine
     */
    public static ScoreCard of(Session session, Exploration exploration) {
        return of(session, session.isOver() ? Optional.of(RecallQuiz.of(session)) : Optional.empty(), exploration);
    }

    /**
     * Scores a play and its quiz. A quiz that is still open counts as skipped.
     *
     * @param exploration of the machine that the session plays
     * @throws IllegalArgumentException if it is of another machine
     */
    public static ScoreCard of(RecallQuiz recall, Exploration exploration) {
        return of(recall.session(), Optional.of(recall), exploration);
    }

    private static ScoreCard of(Session session, Optional<RecallQuiz> recall, Exploration exploration) {
        if (exploration.machine() != session.machine()) {
            throw new IllegalArgumentException("the exploration is of another machine");
        }
        Rubric rubric = session.machine().rubric();
        List<Evidence> evidence = evidence(session);
        List<GateHit> gates = gates(evidence, rubric);
        long[] points = new long[rubric.skills().size()];
        for (Evidence piece : evidence) {
            for (int skill = 0; skill < points.length; skill++) {
                points[skill] += piece.verdict().points().get(skill);
            }
        }
        List<Long> bestWhole =
                exploration.bestLine(start(session)).map(BestLine::points).orElse(List.of());
        QuizShare share = counts(rubric.quiz(), exploration);
        Optional<QuizScore> quiz = recall.flatMap(asked -> QuizScore.of(asked, share));
        List<SkillScore> skills = new ArrayList<>();
        for (int skill = 0; skill < points.length; skill++) {
            PointRange range = exploration.skills().get(skill);
            int cap = cap(gates, 1L << skill);
            SkillScore.Mark conversation =
                    mark(range.percent(points[skill]), range.percent(range.chance()), cap, rubric);
            int number = skill;
            Optional<SkillScore.Mark> mixed = quiz.filter(score -> score.countsIn(number))
                    .map(score -> mark(
                            score.mixedInto(conversation.uncapped()),
                            score.chanceMixedInto(conversation.chance()),
                            cap,
                            rubric));
            SkillScore.Mark shown = mixed.orElse(conversation);
            skills.add(new SkillScore(
                    rubric.skills().get(skill),
                    points[skill],
                    range.worst(),
                    range.best(),
                    range.isExercised(),
                    shown.score(),
                    shown.uncapped(),
                    shown.chance(),
                    bestWhole.isEmpty() ? 0 : range.percent(bestWhole.get(skill)),
                    shown.band(),
                    sum(evidence, skill, 1),
                    sum(evidence, skill, -1),
                    mixed.isPresent() ? SkillScore.Basis.CONVERSATION_AND_QUIZ : SkillScore.Basis.CONVERSATION,
                    conversation));
        }
        return new ScoreCard(
                skills,
                whole(exploration, points, gates, rubric),
                !exploration.isExact(),
                gates,
                new Regrets(session, exploration).each(),
                evidence,
                quiz);
    }

    /** A skill in which the conversation makes no difference has no score that anything could be mixed into. */
    private static @Nullable QuizShare counts(@Nullable QuizShare share, Exploration exploration) {
        return share != null && exploration.skills().get(share.skill()).isExercised() ? share : null;
    }

    private static SkillScore.Mark mark(int uncapped, int chance, int cap, Rubric rubric) {
        int score = Math.min(uncapped, cap);
        return new SkillScore.Mark(score, uncapped, chance, band(rubric, score));
    }

    /** What was said and judged in a play, without any score: for where the scenario could not be explored. */
    public static ScoreCard unscored(Session session) {
        return unscored(session, session.isOver() ? Optional.of(RecallQuiz.of(session)) : Optional.empty());
    }

    /** The same with how the quiz went, which needs no search. */
    public static ScoreCard unscored(RecallQuiz recall) {
        return unscored(recall.session(), Optional.of(recall));
    }

    private static ScoreCard unscored(Session session, Optional<RecallQuiz> recall) {
        List<Evidence> evidence = evidence(session);
        WholeScore none = new WholeScore(false, 0, 0, 0, "", false);
        return new ScoreCard(
                List.of(),
                none,
                true,
                gates(evidence, session.machine().rubric()),
                List.of(),
                evidence,
                recall.flatMap(asked -> QuizScore.of(asked, null)));
    }

    /** Whether there are scores at all. */
    public boolean isScored() {
        return !skills.isEmpty();
    }

    /**
     * The turn that mattered most: one that crossed a line before all others, else that of the largest regret. An ending
     * that crossed one counts only where another reply would have been better: if not, it was lost before.
     */
    public Optional<Regret> turningPoint() {
        for (GateHit hit : gates) {
            Optional<Regret> there = regrets.stream()
                    .filter(regret -> regret.turn() == hit.turn())
                    .filter(regret -> !hit.isAtEnding() || regret.whole() > 0)
                    .findFirst();
            if (there.isPresent()) {
                return there;
            }
        }
        return regrets.stream()
                .filter(regret -> regret.whole() > 0)
                .max(Comparator.comparingLong(Regret::whole).thenComparing(regret -> -regret.turn()));
    }

    private static Snapshot start(Session session) {
        return session.rewind(0).snapshot();
    }

    private static List<Evidence> evidence(Session session) {
        List<Evidence> evidence = new ArrayList<>();
        session.opening().verdicts().forEach(verdict -> evidence.add(new Evidence(0, verdict)));
        for (Turn turn : session.turns()) {
            turn.outcome().verdicts().forEach(verdict -> evidence.add(new Evidence(turn.number(), verdict)));
        }
        return evidence;
    }

    private static List<GateHit> gates(List<Evidence> evidence, Rubric rubric) {
        List<GateHit> hits = new ArrayList<>();
        for (Evidence piece : evidence) {
            Verdict verdict = piece.verdict();
            for (Behaviour behaviour : rubric.behaviours()) {
                Gate gate = behaviour.gate();
                if (gate != null && behaviour.id().equals(verdict.behaviour())) {
                    hits.add(new GateHit(piece.turn(), verdict.behaviour(), verdict.origin(), gate));
                }
            }
        }
        return hits;
    }

    /** The lowest cap on these skills; every gate caps the whole. */
    private static int cap(List<GateHit> gates, long skills) {
        return gates.stream()
                .map(GateHit::gate)
                .filter(gate -> (gate.skills() & skills) != 0)
                .mapToInt(Gate::cap)
                .min()
                .orElse(100);
    }

    private static WholeScore whole(Exploration exploration, long[] points, List<GateHit> gates, Rubric rubric) {
        PointRange range = exploration.whole();
        int uncapped = range.percent(exploration.wholeOf(points));
        int cap = gates.stream().mapToInt(hit -> hit.gate().cap()).min().orElse(100);
        int score = Math.min(uncapped, cap);
        return new WholeScore(
                range.isExercised(),
                score,
                uncapped,
                range.percent(range.chance()),
                band(rubric, score),
                range.isExercised() && score >= rubric.passMark());
    }

    private static String band(Rubric rubric, int score) {
        String name = "";
        for (Band band : rubric.bands()) {
            if (score >= band.from()) {
                name = band.name();
            }
        }
        return name;
    }

    private static long sum(List<Evidence> evidence, int skill, int sign) {
        return evidence.stream()
                .mapToLong(piece -> piece.verdict().points().get(skill))
                .filter(points -> points * sign > 0)
                .sum();
    }
}
