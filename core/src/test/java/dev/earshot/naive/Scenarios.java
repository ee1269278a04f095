package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.diagnostic.Checked;
import dev.earshot.machine.Machine;
import dev.earshot.naive.RandomScenario.Kept;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import dev.earshot.yaml.Rubrics;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Random scenarios for properties. A failing one is told by its seed, and {@link Case#of} finds it again. */
public final class Scenarios {
    private Scenarios() {}

    /**
     * A scenario and the rubric to judge it by.
     *
     * @param seed of the scenario, and of the rubric's variation, if it is one
     */
    public record Case(long seed, Kept kept, Scenario scenario, Rubric rubric) {
        /** All of a scenario. */
        Case(long seed, Scenario scenario, Rubric rubric) {
            this(seed, Kept.ALL, scenario, rubric);
        }

        public static Case of(long seed, Size size) {
            return of(seed, size, Kept.ALL);
        }

        static Case of(long seed, Size size, Kept kept) {
            Rubric rubric = rubricFor(seed);
            return new Case(seed, kept, RandomScenario.from(seed, size, kept, rubric), rubric);
        }

        /** A part that was left out can be what another one names. */
        private boolean isSound() {
            return kept.equals(Kept.ALL)
                    || Machine.compile("random.scenario.yaml", scenario, rubric)
                            .diagnostics()
                            .isEmpty();
        }

        private static Rubric rubricFor(long seed) {
            switch (Math.floorMod(seed, 4)) {
                case 0:
                    return TestRubric.complete();
                case 1:
                    return Rubrics.standard();
                default:
                    return TestRubric.varied(seed);
            }
        }

        /** The machine under test, which finds nothing to object to. */
        public Machine machine() {
            return Scenarios.machine(scenario, rubric);
        }

        @Override
        public String toString() {
            return "seed " + seed + " under " + rubric.id() + (kept.equals(Kept.ALL) ? "" : " with " + kept);
        }
    }

    /** The machine under test, which finds nothing to object to. */
    static Machine machine(Scenario scenario, Rubric rubric) {
        Checked<Machine> checked = Machine.compile("random.scenario.yaml", scenario, rubric);
        assertEquals(List.of(), checked.diagnostics());
        return Objects.requireNonNull(checked.value());
    }

    /**
     * Scenarios of this size under rubrics of several kinds. A seed is as good as any other, and whole; a failing case shrinks by
     * what is kept of its scenario.
     */
    public static Arbitrary<Case> sized(Size size) {
        Arbitrary<Long> seeds = Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .dontShrink();
        Arbitrary<Kept> kept =
                Combinators.combine(mostOr(0), mostOr(0), mostOr(1)).as(Kept::new);
        return Combinators.combine(seeds, kept)
                .as((seed, parts) -> Case.of(seed, size, parts))
                .filter(Case::isSound);
    }

    /** Always the most there can be, until it is shrunk. */
    private static Arbitrary<Integer> mostOr(int least) {
        return Arbitraries.integers()
                .between(least, Kept.MOST)
                .withDistribution((genSize, min, max, center) -> random -> max)
                .shrinkTowards(least)
                .edgeCases(edges -> edges.includeOnly(Kept.MOST));
    }
}
