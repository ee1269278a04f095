package dev.earshot.statistics;

import java.util.OptionalDouble;

/** How far orders of the same things agree, ties and all. */
public final class RankOrder {
    private RankOrder() {}

    /**
     * Kendall's tau-b of two orders: 1 if they are the same, -1 if one is the other reversed (Kendall, «The treatment of
     * ties in ranking problems», Biometrika 33, 1945).
     *
     * @return none if one of them puts nothing before anything else
     * @throws IllegalArgumentException if they are not of the same things
     */
    public static OptionalDouble tauB(double[] one, double[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("orders of " + one.length + " and " + other.length + " things");
        }
        long agreement = 0;
        long untiedInOne = 0;
        long untiedInOther = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < i; j++) {
                int byOne = Double.compare(one[i], one[j]);
                int byOther = Double.compare(other[i], other[j]);
                agreement += (long) Integer.signum(byOne) * Integer.signum(byOther);
                untiedInOne += byOne == 0 ? 0 : 1;
                untiedInOther += byOther == 0 ? 0 : 1;
            }
        }
        if (untiedInOne == 0 || untiedInOther == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(agreement / StrictMath.sqrt((double) untiedInOne * untiedInOther));
    }

    /** Ranks from 1 for the highest value; equal values share the mean of their ranks. */
    public static double[] ranks(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int higher = 0;
            int equal = 0;
            for (double value : values) {
                int order = Double.compare(value, values[i]);
                higher += order > 0 ? 1 : 0;
                equal += order == 0 ? 1 : 0;
            }
            ranks[i] = higher + (equal + 1) / 2.0;
        }
        return ranks;
    }
}
