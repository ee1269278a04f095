package dev.earshot.statistics;

/**
 * Spearman's ρ, whether two quantities put the same things into the same order (Spearman, «The proof and measurement of
 * association between two things», American Journal of Psychology 15, 1904).
 */
public final class SpearmanCorrelation {
    private SpearmanCorrelation() {}

    /** From −1, the opposite order, to 1, the same; equal values share their ranks. NaN if either is the same throughout. */
    public static double of(double[] xs, double[] ys) {
        double[] ranks = Ranks.of(xs);
        double[] others = Ranks.of(ys);
        return Moments.normalised(
                Moments.codeviation(ranks, others),
                Moments.codeviation(ranks, ranks),
                Moments.codeviation(others, others));
    }
}
