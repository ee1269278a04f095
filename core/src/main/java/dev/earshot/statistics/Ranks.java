package dev.earshot.statistics;

/** The ranks of values. */
public final class Ranks {
    private Ranks() {}

    /** Ranks from 1 for the highest value; equal values share the mean of their ranks (midranks). */
    public static double[] of(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int higher = 0;
            int equal = 0;
            for (double value : values) {
                higher += value > values[i] ? 1 : 0;
                equal += value == values[i] ? 1 : 0;
            }
            ranks[i] = higher + (equal + 1) / 2.0;
        }
        return ranks;
    }
}
