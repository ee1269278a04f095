package dev.earshot.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Against published examples, and by hand. */
class CorrelationTest {
    private static final double EXACT = 1e-12;

    @Test
    void pairs_are_counted_and_ties_by_half() {
        // 3 beats 2, 1 and 0; 2 ties with 2 and beats two; 1 loses, ties and beats one: 3 + 2.5 + 1.5 of 9.
        assertEquals(7.0 / 9, RocArea.of(new double[] {3, 2, 1}, new double[] {2, 1, 0}), EXACT);
        assertEquals(0.5, RocArea.of(new double[] {4, 4}, new double[] {4, 4, 4}), EXACT);
        assertEquals(1, RocArea.of(new double[] {2}, new double[] {1}), EXACT);
        assertTrue(Double.isNaN(RocArea.of(new double[0], new double[] {1})));
    }

    @Test
    void kendall_corrects_for_ties() {
        // The example of scipy.stats.kendalltau.
        double[] xs = {12, 2, 1, 12, 2};
        double[] ys = {1, 4, 7, 1, 0};
        assertEquals(-0.47140452079103173, KendallCorrelation.tauB(xs, ys).orElseThrow(), EXACT);
        assertEquals(1, KendallCorrelation.tauB(xs, xs).orElseThrow(), EXACT);
        assertTrue(Double.isNaN(KendallCorrelation.tauB(xs, new double[5]).orElse(Double.NaN)));
    }

    @Test
    void pearson_is_the_known_one() {
        // The example of scipy.stats.pearsonr.
        double[] xs = {1, 2, 3, 4, 5, 6, 7};
        double[] ys = {10, 9, 2.5, 6, 4, 3, 2};
        assertEquals(-0.828503883588428, PearsonCorrelation.of(xs, ys), EXACT);
        assertTrue(Double.isNaN(PearsonCorrelation.of(xs, new double[7])));
    }
}
