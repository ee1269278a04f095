package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.diagnostic.Checked;
import dev.earshot.machine.Machine;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import dev.earshot.yaml.Rubrics;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** Random scenarios for properties. A failing one is told by its seed, and {@link Case#of} finds it again. */
public final class Scenarios {
    private Scenarios() {}

    /**
     * A scenario and the rubric to judge it by.
     *
     * @param seed of the scenario, and of the rubric's variation, if it is one
     */
    public record Case(long seed, Scenario scenario, Rubric rubric) {
        public static Case of(long seed, Size size) {
            Rubric rubric = rubricFor(seed);
            return new Case(seed, RandomScenario.from(seed, size, rubric), rubric);
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
            return "seed " + seed + " under " + rubric.id();
        }
    }

    /** The machine under test, which finds nothing to object to. */
    static Machine machine(Scenario scenario, Rubric rubric) {
        Checked<Machine> checked = Machine.compile("random.scenario.yaml", scenario, rubric);
        assertEquals(List.of(), checked.diagnostics());
        return Objects.requireNonNull(checked.value());
    }

    /** Scenarios of this size under rubrics of several kinds. */
    public static Arbitrary<Case> sized(Size size) {
        // Every seed is as good as any other: nothing gets simpler by a smaller one.
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .map(seed -> Case.of(seed, size));
    }
}
