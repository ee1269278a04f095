package dev.earshot.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonBinomialTest {
    /** From these counts on, one of three is told from chance: the usual table of a binomial test at 5 %. */
    @ParameterizedTest
    @CsvSource({"6, 8", "7, 10", "8, 12"})
    void with_equal_chances_it_is_the_binomial_test(int hits, int turns) {
        double[] chances = new double[turns];
        Arrays.fill(chances, 1 / 3.0);
        assertTrue(PoissonBinomial.atLeast(hits, chances) < 0.05);
        assertTrue(PoissonBinomial.atLeast(hits - 1, chances) > 0.05);
    }

    @Test
    void six_of_eight_by_hand() {
        // (28·4 + 8·2 + 1) of the 3^8 ways.
        double third = 1 / 3.0;
        assertEquals(
                129.0 / 6561,
                PoissonBinomial.atLeast(6, third, third, third, third, third, third, third, third),
                1e-12);
    }

    @Test
    void unequal_chances_by_hand() {
        assertEquals(1, PoissonBinomial.atLeast(0, 0.5, 0.25), 1e-12);
        assertEquals(1 - 0.5 * 0.75, PoissonBinomial.atLeast(1, 0.5, 0.25), 1e-12);
        assertEquals(0.5 * 0.25, PoissonBinomial.atLeast(2, 0.5, 0.25), 1e-12);
        assertEquals(0, PoissonBinomial.atLeast(3, 0.5, 0.25), 1e-12);
    }

    @Test
    void of_nothing_nothing_happens_for_certain() {
        assertEquals(1, PoissonBinomial.atLeast(0));
        assertEquals(0, PoissonBinomial.atLeast(1));
    }
}
