package dev.earshot.statistics;

/** How far two lists of numbers go together. */
public final class Association {
    private Association() {}

    /**
     * How often one of the first list is ahead of one of the second, of all pairs, 0 to 1; a tie counts half. This is the
     * area under the ROC curve (AUC), and Mann and Whitney's U as a share. NaN if a list is empty.
     */
    public static double ahead(double[] those, double[] others) {
        double ahead = 0;
        for (double one : those) {
            for (double other : others) {
                ahead += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return ahead / ((double) those.length * others.length);
    }

    /** Kendall's τ-b: whether both put pairs into the same order, −1 to 1, ties corrected for; NaN if one never varies. */
    public static double kendall(double[] xs, double[] ys) {
        double same = 0;
        double untiedX = 0;
        double untiedY = 0;
        for (int i = 0; i < xs.length; i++) {
            for (int j = i + 1; j < xs.length; j++) {
                double x = Math.signum(xs[i] - xs[j]);
                double y = Math.signum(ys[i] - ys[j]);
                same += x * y;
                untiedX += x * x;
                untiedY += y * y;
            }
        }
        return same / Math.sqrt(untiedX * untiedY);
    }

    /** Pearson's r, −1 to 1; with zeros and ones on one side it is the point-biserial correlation. NaN if one never varies. */
    public static double pearson(double[] xs, double[] ys) {
        return covariance(xs, ys) / Math.sqrt(covariance(xs, xs) * covariance(ys, ys));
    }

    /** The mean product of deviations, over n. */
    static double covariance(double[] xs, double[] ys) {
        double meanX = mean(xs);
        double meanY = mean(ys);
        double sum = 0;
        for (int i = 0; i < xs.length; i++) {
            sum += (xs[i] - meanX) * (ys[i] - meanY);
        }
        return sum / xs.length;
    }

    /** NaN of nothing. */
    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
