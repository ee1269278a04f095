package dev.earshot.judge;

import dev.earshot.compiled.CompiledRubric;
import dev.earshot.rubric.ContextRule;

/** What a verdict is worth, once it is known how far each rule weighs it. */
final class Pricing {
    private static final ContextRule.Weighs[] UNWEIGHED = {};
    /** In place of a skill's bit. */
    private static final long MOVES = 0;

    private final CompiledRubric rubric;

    Pricing(CompiledRubric rubric) {
        this.rubric = rubric;
    }

    /** Fills in what the ruling is worth, its shares and its multiple applied. */
    void price(VerdictBuilder builder) {
        int behaviour = builder.behaviour;
        int[] points = rubric.points(behaviour);
        if (builder.multiple == CompiledRubric.WHOLE && !builder.lessened) {
            System.arraycopy(points, 0, builder.points, 0, points.length);
            builder.frustration = rubric.frustration(behaviour);
            builder.trust = rubric.trust(behaviour);
            return;
        }
        ContextRule.Weighs[] rules = builder.lessened ? rubric.weighing(behaviour) : UNWEIGHED;
        for (int skill = 0; skill < points.length; skill++) {
            int size = points[skill];
            builder.points[skill] = weigh(size, size < 0, builder, rules, 1L << skill);
        }
        builder.frustration =
                weigh(rubric.frustration(behaviour), rubric.frustration(behaviour) > 0, builder, rules, MOVES);
        builder.trust = weigh(rubric.trust(behaviour), rubric.trust(behaviour) < 0, builder, rules, MOVES);
    }

    /** Weighs one figure of a ruling: a skill's points, by its bit, or a move. */
    private static int weigh(int size, boolean loss, VerdictBuilder builder, ContextRule.Weighs[] rules, long skill) {
        long product = (long) size * builder.multiple;
        long divisor = CompiledRubric.WHOLE;
        for (int i = 0; i < rules.length; i++) {
            boolean applies = skill == MOVES ? rules[i].weighsMoves() : (rules[i].skills() & skill) != 0;
            if (applies && rules[i].ofLosses() == loss && builder.shares[i] != CompiledRubric.WHOLE) {
                product *= builder.shares[i];
                divisor *= CompiledRubric.WHOLE;
            }
        }
        return rounded(product, divisor);
    }

    /** The quotient, rounded once, half toward zero. */
    static int rounded(long product, long divisor) {
        long magnitude = (2 * Math.abs(product) + divisor - 1) / (2 * divisor);
        return (int) (product < 0 ? -magnitude : magnitude);
    }
}
