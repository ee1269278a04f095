package dev.earshot.statistics;

import java.util.OptionalDouble;

/**
 * How far raters agree on the same items.
 *
 * @param items how many items the figures rest on: those that everybody rated
 * @param single ICC(2,1), how far one rater, any one, can be relied on; none if all ratings are alike
 * @param average ICC(2,k), how far the mean of these raters can; none if all ratings are alike
 * @param concordance Kendall's W, how far they put the items in the same order, 0 to 1; none if nobody puts any before
 *     another
 */
public record Agreement(int items, OptionalDouble single, OptionalDouble average, OptionalDouble concordance) {
    /**
     * The figures of a complete table.
     *
     * <p>The intraclass correlations are those for two-way random effects and absolute agreement (Shrout and Fleiss,
     * «Intraclass correlations: uses in assessing rater reliability», Psychological Bulletin 86, 1979). W is corrected for
     * ties (Kendall, «Rank correlation methods», 1948). Of fewer than two items or raters there is nothing to say.
     *
     * @param ratings a row for each item, a column for each rater
     */
    public static Agreement of(double[][] ratings) {
        int items = ratings.length;
        int raters = items == 0 ? 0 : ratings[0].length;
        if (items < 2 || raters < 2) {
            return new Agreement(items, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        MeanSquares squares = MeanSquares.of(ratings);
        KendallConcordance concordance = new KendallConcordance(ratings);
        double signal = squares.items - squares.rest;
        double bias = (squares.raters - squares.rest) / items;
        return new Agreement(
                items,
                share(signal, squares.items + (raters - 1) * squares.rest + raters * bias),
                share(signal, squares.items + bias),
                share(concordance.spread(), concordance.most()));
    }

    /** Whether nothing varies is a matter of sums that cancel out, up to rounding. */
    private static OptionalDouble share(double part, double whole) {
        return whole > 1e-9 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
    }

    /** The variance between items, between raters, and what is left over; from sums, which are exact for whole ratings. */
    private record MeanSquares(double items, double raters, double rest) {
        static MeanSquares of(double[][] ratings) {
            int n = ratings.length;
            int k = ratings[0].length;
            double[] sums = new double[k];
            double sum = 0;
            double squares = 0;
            double ofItems = 0;
            for (double[] row : ratings) {
                double rowSum = 0;
                for (int rater = 0; rater < k; rater++) {
                    rowSum += row[rater];
                    sums[rater] += row[rater];
                    squares += row[rater] * row[rater];
                }
                ofItems += rowSum * rowSum / k;
                sum += rowSum;
            }
            double ofRaters = 0;
            for (double columnSum : sums) {
                ofRaters += columnSum * columnSum / n;
            }
            double level = sum * sum / ((double) n * k);
            double rest = squares - ofItems - ofRaters + level;
            return new MeanSquares(
                    (ofItems - level) / (n - 1), (ofRaters - level) / (k - 1), rest / ((n - 1) * (k - 1)));
        }
    }
}
