package dev.earshot.bench;

import dev.earshot.explore.Exploration;
import dev.earshot.explore.Search;
import dev.earshot.explore.SearchOnOneCore;
import dev.earshot.machine.Machine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Searches a second of the largest bundled scenario, on one core and on all there are. */
@State(Scope.Benchmark)
public class CoresBench {
    private final Machine machine = BundledText.machine(BundledText.LARGEST);

    @Benchmark
    public Exploration all() {
        return Search.standard().explore(machine);
    }

    @Benchmark
    public Exploration one() {
        return SearchOnOneCore.explore(machine);
    }
}
