package dev.earshot.statistics;

/**
 * Pearson's r (Pearson, «Mathematical contributions to the theory of evolution III», Philosophical Transactions of the
 * Royal Society A 187, 1896).
 */
public final class PearsonCorrelation {
    private PearsonCorrelation() {}

    /** −1 to 1; with zeros and ones on one side it is the point-biserial correlation. NaN if one never varies. */
    public static double of(double[] xs, double[] ys) {
        return Moments.normalised(Moments.covariance(xs, ys), Moments.covariance(xs, xs), Moments.covariance(ys, ys));
    }
}
