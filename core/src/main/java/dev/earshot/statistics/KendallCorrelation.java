package dev.earshot.statistics;

import java.util.OptionalDouble;

/**
 * Kendall's τ-b, whether both quantities put pairs into the same order, ties corrected for (Kendall, «The treatment of ties
 * in ranking problems», Biometrika 33, 1945).
 */
public final class KendallCorrelation {
    private KendallCorrelation() {}

    /**
     * From −1, the opposite order, to 1, the same.
     *
     * @return none if one of them puts nothing before anything else
     * @throws IllegalArgumentException if they are not of the same things
     */
    public static OptionalDouble tauB(double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException("orders of " + xs.length + " and " + ys.length + " things");
        }
        long concordance = 0;
        long untiedX = 0;
        long untiedY = 0;
        for (int i = 0; i < xs.length; i++) {
            for (int j = 0; j < i; j++) {
                int x = order(xs[i], xs[j]);
                int y = order(ys[i], ys[j]);
                concordance += (long) x * y;
                untiedX += (long) x * x;
                untiedY += (long) y * y;
            }
        }
        return untiedX == 0 || untiedY == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Moments.normalised(concordance, untiedX, untiedY));
    }

    private static int order(double one, double other) {
        return one > other ? 1 : one < other ? -1 : 0;
    }
}
