package dev.earshot.statistics;

/** Whether two quantities put the same things into the same order: Spearman's ρ. */
public final class RankCorrelation {
    private RankCorrelation() {}

    /** From −1, the opposite order, to 1, the same; equal values share their ranks. NaN if either is the same throughout. */
    public static double of(double[] xs, double[] ys) {
        double[] ranks = ranks(xs);
        double[] others = ranks(ys);
        double middle = (xs.length + 1) / 2.0;
        double together = 0;
        double spread = 0;
        double spreadOfOthers = 0;
        for (int i = 0; i < xs.length; i++) {
            together += (ranks[i] - middle) * (others[i] - middle);
            spread += (ranks[i] - middle) * (ranks[i] - middle);
            spreadOfOthers += (others[i] - middle) * (others[i] - middle);
        }
        return together / Math.sqrt(spread * spreadOfOthers);
    }

    private static double[] ranks(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int smaller = 0;
            int equal = 0;
            for (double value : values) {
                smaller += value < values[i] ? 1 : 0;
                equal += value == values[i] ? 1 : 0;
            }
            ranks[i] = smaller + (equal + 1) / 2.0;
        }
        return ranks;
    }
}
