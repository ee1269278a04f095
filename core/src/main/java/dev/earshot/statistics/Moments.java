package dev.earshot.statistics;

/** Means and products of deviations. */
final class Moments {
    private Moments() {}

    /** NaN of nothing. */
    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The sum of the products of both values' deviations from their means. */
    static double codeviation(double[] xs, double[] ys) {
        double meanX = mean(xs);
        double meanY = mean(ys);
        double sum = 0;
        for (int i = 0; i < xs.length; i++) {
            sum += (xs[i] - meanX) * (ys[i] - meanY);
        }
        return sum;
    }

    /** The mean product of deviations, over n. */
    static double covariance(double[] xs, double[] ys) {
        return codeviation(xs, ys) / xs.length;
    }

    /** How far two quantities go together, −1 to 1, by what each varies; NaN if one never does. */
    static double normalised(double together, double spread, double otherSpread) {
        return together / Math.sqrt(spread * otherSpread);
    }
}
