package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.Figure.Unit;
import dev.earshot.diagnostic.Code;
import dev.earshot.judge.Verdict;
import dev.earshot.players.PlayerResult;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import dev.earshot.statistics.InternalConsistency;
import dev.earshot.text.Message;
import java.util.List;

/**
 * Whether what is earned in one state goes with what is earned in the others. On simulated players it shows that the
 * scoring is coherent, never that it is reliable with people: it is reported, and nothing follows from it.
 */
final class ScoreConsistency implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of();
    }

    @Override
    public Assessment assess(Analysis analysis) {
        List<PlayerResult.Play> plays = analysis.simulatedPlays().performances().stream()
                .flatMap(performance -> performance.plays().stream())
                .toList();
        int skills = analysis.rubric().skills().size();
        int states = analysis.machine().states().size();
        double[][] wholes = new double[states][plays.size()];
        double[][][] bySkill = new double[skills][states][plays.size()];
        for (int play = 0; play < plays.size(); play++) {
            Session session = plays.get(play).session();
            for (Turn turn : session.turns()) {
                String at = session.machine().view(turn.before()).state().orElseThrow();
                int state = analysis.machine().states().indexOf(at);
                for (Verdict verdict : turn.outcome().verdicts()) {
                    for (int skill = 0; skill < skills; skill++) {
                        // In points of a hundred, give or take: covariances of whole units would be huge.
                        double earned = 1e-9
                                * analysis.exploration().coefficient(skill)
                                * verdict.points().get(skill);
                        wholes[state][play] += earned;
                        bySkill[skill][state][play] += earned;
                    }
                }
            }
        }
        InternalConsistency consistency = InternalConsistency.of(wholes);
        return new Assessment(
                List.of(
                        figure("alpha", Message.of("figure.alpha"), consistency.alpha()),
                        figure("omega", Message.of("figure.omega"), consistency.omega()),
                        figure(
                                "stratified-alpha",
                                Message.of("figure.stratified-alpha"),
                                stratified(bySkill, consistency.variance()))),
                List.of());
    }

    private static Figure figure(String id, Message says, double value) {
        return Double.isNaN(value)
                ? Figure.notAssessed(id, says, Message.of("score-consistency.not-assessed"))
                : Figure.reported(id, says, value, Unit.RATIO);
    }

    /** 1 − Σσ²ₛ(1 − αₛ) ÷ σ², a skill of which too little varies counting as wholly unreliable. */
    private static double stratified(double[][][] bySkill, double variance) {
        double unreliable = 0;
        for (double[][] parts : bySkill) {
            InternalConsistency skill = InternalConsistency.of(parts);
            double alpha = skill.alpha();
            unreliable += skill.variance() * (1 - (Double.isNaN(alpha) ? 0 : alpha));
        }
        return variance == 0 ? Double.NaN : 1 - unreliable / variance;
    }
}
