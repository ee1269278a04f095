package dev.earshot.scoring;

import dev.earshot.explore.BestLine;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.PointRange;
import dev.earshot.machine.Snapshot;
import dev.earshot.machine.Verdict;
import dev.earshot.rubric.Band;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Gate;
import dev.earshot.rubric.Rubric;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a play was worth, number by number, with the evidence for each. Practice, one conversation, simulated: nothing here
 * is fit to hire or to appraise anybody by.
 *
 * @param skills in the order of the rubric
 * @param estimated whether the ranges rest on sampled plays instead of all of them; there are no regrets then
 * @param gates lines that were crossed, in order
 * @param regrets one for each turn
 * @param evidence every verdict of the play, in order
 */
public record ScoreCard(
        List<SkillScore> skills,
        WholeScore whole,
        boolean estimated,
        List<GateHit> gates,
        List<Regret> regrets,
        List<Evidence> evidence) {
    public ScoreCard {
        skills = List.copyOf(skills);
        gates = List.copyOf(gates);
        regrets = List.copyOf(regrets);
        evidence = List.copyOf(evidence);
    }

    /**
     * Scores a play.
     *
     * @param exploration of the machine that the session plays
     * @throws IllegalArgumentException if it is of another machine
     */
    public static ScoreCard of(Session session, Exploration exploration) {
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
        List<SkillScore> skills = new ArrayList<>();
        for (int skill = 0; skill < points.length; skill++) {
            PointRange range = exploration.skills().get(skill);
            int uncapped = range.percent(points[skill]);
            int score = Math.min(uncapped, cap(gates, 1L << skill));
            skills.add(new SkillScore(
                    rubric.skills().get(skill),
                    points[skill],
                    range.worst(),
                    range.best(),
                    range.isExercised(),
                    score,
                    uncapped,
                    range.percent(range.chance()),
                    bestWhole.isEmpty() ? 0 : range.percent(bestWhole.get(skill)),
                    band(rubric, score),
                    sum(evidence, skill, 1),
                    sum(evidence, skill, -1)));
        }
        return new ScoreCard(
                skills,
                whole(exploration, points, gates, rubric),
                !exploration.isExact(),
                gates,
                new Regrets(session, exploration).each(),
                evidence);
    }

    /** What was said and judged in a play, without any score: for where the scenario could not be explored. */
    public static ScoreCard unscored(Session session) {
        List<Evidence> evidence = evidence(session);
        WholeScore none = new WholeScore(false, 0, 0, 0, "", false);
        return new ScoreCard(
                List.of(), none, true, gates(evidence, session.machine().rubric()), List.of(), evidence);
    }

    /** Whether there are scores at all. */
    public boolean isScored() {
        return !skills.isEmpty();
    }

    /** The turn that mattered most: one that crossed a line before all others, else that of the largest regret. */
    public Optional<Regret> turningPoint() {
        for (GateHit hit : gates) {
            Optional<Regret> there = regrets.stream()
                    .filter(regret -> regret.turn() == hit.turn())
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
                    hits.add(new GateHit(piece.turn(), verdict.behaviour(), gate));
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
