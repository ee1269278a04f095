package dev.earshot.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The statistics, against published and hand-made figures. */
class AgreementTest {
    /** Six targets, four judges: table 2 of Shrout and Fleiss, 1979. */
    private static final double[][] SHROUT_AND_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    @Test
    void intraclass_correlations_are_those_that_were_published() {
        Agreement agreement = Agreement.of(SHROUT_AND_FLEISS);

        assertEquals(6, agreement.items());
        assertEquals(0.29, agreement.single().orElseThrow(), 0.005);
        assertEquals(0.62, agreement.average().orElseThrow(), 0.005);
    }

    @Test
    void intraclass_correlations_are_exact() {
        // By hand: mean squares 11.2417 of targets, 32.4861 of judges, 1.0194 left over.
        assertEquals(0.289764, Agreement.of(SHROUT_AND_FLEISS).single().orElseThrow(), 1e-6);
        assertEquals(0.620051, Agreement.of(SHROUT_AND_FLEISS).average().orElseThrow(), 1e-6);
    }

    @Test
    void raters_who_differ_by_a_constant_agree_in_order_but_not_in_full() {
        Agreement agreement = Agreement.of(new double[][] {{1, 2}, {2, 3}, {3, 4}, {4, 5}});

        assertEquals(1, agreement.concordance().orElseThrow(), 1e-12);
        // Mean squares: 10/3 of items, 2 of raters, 0 left over.
        assertEquals((10 / 3.0) / (10 / 3.0 + 1), agreement.single().orElseThrow(), 1e-12);
    }

    @Test
    void concordance_without_ties_is_twelve_s_by_the_most_there_can_be() {
        double[][] table = {{4, 4, 3}, {3, 3, 4}, {2, 1, 2}, {1, 2, 1}};
        // Sums: 1+1+2, 2+2+1, 3+4+3, 4+3+4 = 4, 5, 10, 11: S = 12.25 + 6.25 + 6.25 + 12.25 = 37.
        assertEquals(12 * 37 / (9 * 60.0), Agreement.of(table).concordance().orElseThrow(), 1e-12);
    }

    @Test
    void concordance_counts_ties() {
        // Ranks 1, 2.5, 2.5, 4 twice: the same order, ties and all, is full agreement.
        double[][] same = {{5, 4}, {3, 2}, {3, 2}, {1, 1}};
        assertEquals(1, Agreement.of(same).concordance().orElseThrow(), 1e-12);
        // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: sums 2, 4.5, 5.5, 8, S = 18.5; 12 S = 222 by 4 * 60 - 2 * 6 = 228.
        double[][] once = {{5, 4}, {3, 3}, {3, 2}, {1, 1}};
        assertEquals(222 / 228.0, Agreement.of(once).concordance().orElseThrow(), 1e-12);
    }

    @Test
    void where_nothing_differs_there_is_nothing_to_say() {
        for (double[][] table : new double[][][] {{}, {{3, 4}}, {{3}, {4}}, {{3, 3}, {3, 3}, {3, 3}}}) {
            Agreement agreement = Agreement.of(table);
            assertEquals(OptionalDouble.empty(), agreement.single());
            assertEquals(OptionalDouble.empty(), agreement.average());
            assertEquals(OptionalDouble.empty(), agreement.concordance());
        }
    }

    @Test
    void tau_b_counts_ties_on_either_side() {
        assertEquals(1, tauB(new double[] {1, 2, 3}, new double[] {10, 20, 30}), 1e-12);
        assertEquals(-1, tauB(new double[] {1, 2, 3}, new double[] {3, 2, 1}), 1e-12);
        // Pairs: 4 agree, 1 disagrees, 1 tied in the first order only: 3 / sqrt(5 * 6).
        assertEquals(3 / Math.sqrt(30), tauB(new double[] {1, 2, 2, 3}, new double[] {1, 2, 4, 3}), 1e-12);
        // One pair tied in each, another one: 4 agree: 4 / sqrt(5 * 5).
        assertEquals(0.8, tauB(new double[] {1, 1, 2, 3}, new double[] {1, 2, 3, 3}), 1e-12);
    }

    @Test
    void an_order_of_nothing_but_ties_is_none() {
        assertEquals(OptionalDouble.empty(), KendallCorrelation.tauB(new double[] {1, 1}, new double[] {1, 2}));
        assertEquals(OptionalDouble.empty(), KendallCorrelation.tauB(new double[] {7}, new double[] {1}));
        assertThrows(
                IllegalArgumentException.class,
                () -> KendallCorrelation.tauB(new double[] {1, 2}, new double[] {1, 2, 3}));
    }

    @Property
    void all_figures_stay_within_their_bounds(@ForAll("tables") double[][] table) {
        Agreement agreement = Agreement.of(table);
        agreement.single().ifPresent(figure -> assertTrue(figure <= 1 + 1e-9, () -> "single " + figure));
        agreement.average().ifPresent(figure -> assertTrue(figure <= 1 + 1e-9, () -> "average " + figure));
        agreement
                .concordance()
                .ifPresent(figure -> assertTrue(figure > -1e-9 && figure <= 1 + 1e-9, () -> "W " + figure));
    }

    @Property
    void who_comes_first_makes_no_difference(@ForAll("tables") double[][] table) {
        double[][] turned = new double[table.length][];
        for (int item = 0; item < table.length; item++) {
            turned[item] = new double[] {table[item][2], table[item][0], table[item][1]};
        }
        assertEquals(
                Agreement.of(table).concordance().orElse(-9),
                Agreement.of(turned).concordance().orElse(-9),
                1e-12);
        assertEquals(
                Agreement.of(table).single().orElse(-9),
                Agreement.of(turned).single().orElse(-9),
                1e-9);
    }

    @Provide
    Arbitrary<double[][]> tables() {
        Arbitrary<double[]> row = Arbitraries.integers()
                .between(1, 5)
                .map(Integer::doubleValue)
                .list()
                .ofSize(3)
                .map(values -> values.stream().mapToDouble(Double::doubleValue).toArray());
        return row.array(double[][].class).ofMinSize(0).ofMaxSize(12);
    }

    private static double tauB(double[] one, double[] other) {
        return KendallCorrelation.tauB(one, other).orElseThrow();
    }
}
