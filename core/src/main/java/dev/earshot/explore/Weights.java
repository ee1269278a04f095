package dev.earshot.explore;

import dev.earshot.judge.PointVectors;
import dev.earshot.rubric.Skill;
import java.util.List;

/**
 * How points become the whole.
 *
 * @param coefficients per skill; 0 for a skill that is not exercised
 */
record Weights(long[] coefficients) {
    private static final double UNIT = 1e9;

    static Weights of(List<Skill> skills, List<PointRange> ranges) {
        long[] coefficients = new long[skills.size()];
        for (int skill = 0; skill < coefficients.length; skill++) {
            PointRange range = ranges.get(skill);
            if (range.isExercised()) {
                coefficients[skill] = Math.round(UNIT * skills.get(skill).weight() / (range.best() - range.worst()));
            }
        }
        return new Weights(coefficients);
    }

    /** The whole of each worth, by its number. */
    long[] wholes(PointVectors vectors) {
        long[] wholes = new long[vectors.size()];
        for (int worth = 0; worth < wholes.length; worth++) {
            for (int skill = 0; skill < coefficients.length; skill++) {
                wholes[worth] += coefficients[skill] * vectors.points(worth, skill);
            }
        }
        return wholes;
    }

    long whole(long[] points) {
        long whole = 0;
        for (int skill = 0; skill < coefficients.length; skill++) {
            whole += coefficients[skill] * points[skill];
        }
        return whole;
    }
}
