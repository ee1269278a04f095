package dev.earshot.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Against what the formulas come to by hand. */
class InternalConsistencyTest {
    @Test
    void four_parallel_parts_that_correlate_by_a_half_have_an_alpha_of_point_eight() {
        // Spearman and Brown: 4 · .5 ÷ (1 + 3 · .5).
        assertEquals(
                0.8,
                new InternalConsistency(oneFactor(Math.sqrt(0.5), Math.sqrt(0.5), Math.sqrt(0.5), Math.sqrt(0.5)))
                        .alpha(),
                1e-12);
    }

    @Test
    void parts_that_say_the_same_are_wholly_consistent_and_unrelated_ones_not_at_all() {
        double[] part = {1, 2, 5, 9};
        assertEquals(
                1, InternalConsistency.of(new double[][] {part, part, part}).alpha(), 1e-12);
        double[] unrelated = {1, -1, 1, -1};
        double[] other = {1, 1, -1, -1};
        assertEquals(
                0, InternalConsistency.of(new double[][] {unrelated, other}).alpha(), 1e-12);
        assertEquals(
                2, InternalConsistency.of(new double[][] {unrelated, other}).variance(), 1e-12);
    }

    @Test
    void omega_finds_the_factor_that_the_parts_were_made_of() {
        // (.8 + .7 + .6 + .5)² ÷ ((2.6)² + .36 + .51 + .64 + .75)
        assertEquals(6.76 / 9.02, new InternalConsistency(oneFactor(0.8, 0.7, 0.6, 0.5)).omega(), 1e-6);
    }

    @Test
    void omega_leaves_out_what_never_varies() {
        double[][] four = oneFactor(0.8, 0.7, 0.6, 0.5);
        double[][] five = new double[5][5];
        for (int row = 0; row < 4; row++) {
            System.arraycopy(four[row], 0, five[row], 0, 4);
        }
        assertEquals(new InternalConsistency(four).omega(), new InternalConsistency(five).omega(), 1e-12);
    }

    @Test
    void too_little_is_not_assessed() {
        assertTrue(Double.isNaN(new InternalConsistency(new double[][] {{1}}).alpha()));
        assertTrue(Double.isNaN(new InternalConsistency(oneFactor(0.5, 0.5)).omega()));
    }

    /** The correlations of parts with these loadings on one factor. */
    private static double[][] oneFactor(double... loadings) {
        double[][] correlations = new double[loadings.length][loadings.length];
        for (int one = 0; one < loadings.length; one++) {
            for (int other = 0; other < loadings.length; other++) {
                correlations[one][other] = one == other ? 1 : loadings[one] * loadings[other];
            }
        }
        return correlations;
    }
}
