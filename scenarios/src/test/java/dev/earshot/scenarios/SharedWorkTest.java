package dev.earshot.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.explore.Exploration;
import dev.earshot.explore.Search;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Snapshot;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** A bundled scenario has layers that are worth sharing among cores; what is found does not depend on how many there are. */
class SharedWorkTest {
    @Test
    void one_core_finds_what_several_find() {
        Machine machine = Shipped.machine("wages-by-six");
        Exploration alone = exploredBy(1, machine);
        Exploration shared = exploredBy(3, machine);
        assertTrue(alone.isExact());
        assertEquals(alone.configurations(), shared.configurations());
        assertEquals(alone.skills(), shared.skills());
        assertEquals(alone.whole(), shared.whole());
        Snapshot start = machine.begin().snapshot();
        assertEquals(alone.actionValues(start), shared.actionValues(start));
        assertEquals(alone.bestLine(start), shared.bestLine(start));
        for (int skill = 0; skill < alone.skills().size(); skill++) {
            assertEquals(alone.best(alone.skillGoal(skill)), shared.best(shared.skillGoal(skill)));
        }
    }

    private static Exploration exploredBy(int workers, Machine machine) {
        ForkJoinPool pool = new ForkJoinPool(workers);
        try {
            return pool.submit(() -> Search.standard().explore(machine)).join();
        } finally {
            pool.shutdown();
        }
    }
}
