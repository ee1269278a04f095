package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.Figure.Unit;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.check.model.Limit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.players.PlayerResult;
import dev.earshot.rubric.Skill;
import dev.earshot.statistics.KendallCorrelation;
import dev.earshot.statistics.SplitMix;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.List;

/** Who is better than whom hangs on how much each skill counts, which nobody knows exactly. */
final class RankingHangsOnWeights implements DeepCheck {
    private static final String ID = "ranking-stands";
    private static final int DRAWS = 200;
    /** By how much a weight may be off. */
    private static final double NOISE = 0.2;

    @Override
    public List<Code> codes() {
        return List.of(Code.RANKING_HANGS_ON_WEIGHTS);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Message says = Message.of("figure.ranking-hangs-on-weights", "noise", Argument.decimal(100 * NOISE, 0));
        double stands = meanTau(analysis);
        if (Double.isNaN(stands)) {
            return Assessment.none(ID, says, Message.of("ranking-hangs-on-weights.not-assessed"));
        }
        return new Assessment(
                List.of(new Figure(ID, says, stands, Unit.RATIO, Limit.RANKING_STANDS)),
                Limit.RANKING_STANDS.allows(stands) ? List.of() : List.of(finding(analysis, stands)));
    }

    private static double meanTau(Analysis analysis) {
        double[] unchanged = wholes(analysis, weights(analysis, -1));
        double sum = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            sum += KendallCorrelation.tauB(unchanged, wholes(analysis, weights(analysis, draw)))
                    .orElse(Double.NaN);
        }
        return sum / DRAWS;
    }

    /** The weights with the noise of this draw; below 0: as they are. */
    private static double[] weights(Analysis analysis, int draw) {
        List<Skill> skills = analysis.rubric().skills();
        double[] weights = new double[skills.size()];
        analysis.exercisedSkills().forEach(skill -> {
            double off = draw < 0 ? 0 : NOISE * noise(draw, skills.get(skill).id());
            weights[skill] = skills.get(skill).weight() * (1 + off);
        });
        return weights;
    }

    /** From −1 up to 1, each value as likely as any other. */
    private static double noise(int draw, String skill) {
        return (SplitMix.hash(draw, "weight", skill) >>> 11) * 0x1p-52 - 1;
    }

    private static double[] wholes(Analysis analysis, double[] weights) {
        return analysis.simulatedPlays().performances().stream()
                .mapToDouble(performance -> whole(performance, weights))
                .toArray();
    }

    private static double whole(PlayerResult performance, double[] weights) {
        double whole = 0;
        for (int skill = 0; skill < weights.length; skill++) {
            whole += weights[skill] * performance.skill(skill);
        }
        return whole;
    }

    private static Diagnostic finding(Analysis analysis, double stands) {
        Message message = Message.of("ranking-hangs-on-weights", "stands", Limit.RANKING_STANDS.shown(stands, 2));
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(
                        Code.RANKING_HANGS_ON_WEIGHTS,
                        analysis,
                        message,
                        Message.of("ranking-hangs-on-weights.help"),
                        List.of());
    }
}
