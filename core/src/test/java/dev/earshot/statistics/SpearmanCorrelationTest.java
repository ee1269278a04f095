package dev.earshot.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpearmanCorrelationTest {
    /** The textbook example of hours of television and intelligence: ρ = −29/165. */
    @Test
    void the_textbook_example() {
        double[] intelligence = {86, 97, 99, 100, 101, 103, 106, 110, 112, 113};
        double[] hours = {2, 20, 28, 27, 50, 29, 7, 17, 6, 12};
        assertEquals(-29.0 / 165, SpearmanCorrelation.of(intelligence, hours), 1e-12);
    }

    @Test
    void only_the_order_counts() {
        assertEquals(1, SpearmanCorrelation.of(new double[] {1, 2, 3}, new double[] {1, 10, 1000}), 1e-12);
        assertEquals(-1, SpearmanCorrelation.of(new double[] {1, 2, 3}, new double[] {5, 0, -5}), 1e-12);
    }

    @Test
    void equals_share_their_ranks() {
        // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: the correlation of these numbers is √0.9.
        assertEquals(
                Math.sqrt(0.9), SpearmanCorrelation.of(new double[] {1, 2, 2, 3}, new double[] {1, 2, 3, 4}), 1e-12);
    }

    @Test
    void where_nothing_varies_there_is_no_order() {
        assertTrue(Double.isNaN(SpearmanCorrelation.of(new double[] {1, 1}, new double[] {1, 2})));
        assertTrue(Double.isNaN(SpearmanCorrelation.of(new double[] {}, new double[] {})));
    }
}
