package dev.earshot.bench;

import dev.earshot.byhand.Carousel;
import dev.earshot.byhand.HandSearch;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.PointRange;
import dev.earshot.explore.SearchOnOneCore;
import dev.earshot.machine.Machine;
import dev.earshot.rubric.Skill;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Configurations a second on one core: the engine's search, and one written by hand for the same scenario. */
@State(Scope.Benchmark)
public class SearchBench {
    private static final int PATIENCE = 12;
    private static final int CONFIGURATIONS = 256_988;

    private final Machine machine = new Carousel(PATIENCE).machine();
    private final int[] weights =
            machine.rubric().skills().stream().mapToInt(Skill::weight).toArray();

    /** No race between two that find something else. */
    @Setup
    public void compare() {
        Exploration engine = engine();
        HandSearch hand = byHand();
        boolean same = engine.configurations() == CONFIGURATIONS
                && hand.configurations() == CONFIGURATIONS
                && hand.bestWhole() == engine.whole().best();
        for (int skill = 0; skill < weights.length; skill++) {
            PointRange found = engine.skills().get(skill);
            same &= hand.worst(skill) == found.worst()
                    && hand.best(skill) == found.best()
                    && Math.abs(hand.chance(skill) - found.chance()) < 1e-6;
        }
        if (!same) {
            throw new IllegalStateException("the two searches do not find the same");
        }
    }

    @Benchmark
    @OperationsPerInvocation(CONFIGURATIONS)
    public Exploration engine() {
        return SearchOnOneCore.explore(machine);
    }

    @Benchmark
    @OperationsPerInvocation(CONFIGURATIONS)
    public HandSearch byHand() {
        return new HandSearch(PATIENCE).explore(weights);
    }
}
