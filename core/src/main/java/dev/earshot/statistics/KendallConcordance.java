package dev.earshot.statistics;

/** Kendall's W, corrected for ties (Kendall, «Rank correlation methods», 1948). */
final class KendallConcordance {
    private final double spread;
    private final double most;

    /** @param ratings a row for each item, a column for each rater */
    KendallConcordance(double[][] ratings) {
        int items = ratings.length;
        int raters = ratings[0].length;
        double[] sums = new double[items];
        double ties = 0;
        for (int rater = 0; rater < raters; rater++) {
            double[] ranks = Ranks.of(column(ratings, rater));
            for (int item = 0; item < items; item++) {
                sums[item] += ranks[item];
                ties += tied(ranks, item);
            }
        }
        double mean = raters * (items + 1) / 2.0;
        double squares = 0;
        for (double sum : sums) {
            squares += (sum - mean) * (sum - mean);
        }
        spread = 12 * squares;
        most = (double) raters * raters * ((double) items * items * items - items) - raters * ties;
    }

    /** How far the sums of the ranks differ from item to item, in the unit of {@link #most}. */
    double spread() {
        return spread;
    }

    /** How far they can at most, if all raters give the same order. */
    double most() {
        return most;
    }

    /** What an item adds to the correction: over a group of t equal ranks, t times t² − 1 makes t³ − t. */
    private static double tied(double[] ranks, int item) {
        double group = 0;
        for (double rank : ranks) {
            group += Double.compare(rank, ranks[item]) == 0 ? 1 : 0;
        }
        return group * group - 1;
    }

    private static double[] column(double[][] ratings, int rater) {
        double[] column = new double[ratings.length];
        for (int item = 0; item < column.length; item++) {
            column[item] = ratings[item][rater];
        }
        return column;
    }
}
