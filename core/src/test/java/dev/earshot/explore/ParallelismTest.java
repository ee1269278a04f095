package dev.earshot.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.machine.Machine;
import dev.earshot.machine.Snapshot;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios;
import dev.earshot.naive.Scenarios.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is found is the same, number for number, however the work is shared. */
class ParallelismTest {
    private static final long LIMIT = 20_000;

    @Provide
    Arbitrary<Case> scenarios() {
        return Scenarios.sized(new Size(4, 4, 2, 7));
    }

    @Property(tries = 150)
    void a_layer_shared_out_in_small_stretches_comes_out_the_same(@ForAll("scenarios") Case drawn) {
        Machine machine = drawn.machine();
        Snapshot start = machine.begin().snapshot();
        List<List<Integer>> alone = StateSpace.reach(machine, start, LIMIT, Parallelism.ONE)
                .map(ParallelismTest::numbers)
                .orElse(List.of());
        for (int stretch : new int[] {1, 3, 64}) {
            List<List<Integer>> shared = StateSpace.reach(machine, start, LIMIT, new Parallelism(true, stretch))
                    .map(ParallelismTest::numbers)
                    .orElse(List.of());
            assertEquals(alone, shared, drawn::toString);
        }
    }

    @Property(tries = 60)
    void so_do_all_values(@ForAll("scenarios") Case drawn) {
        Machine machine = drawn.machine();
        Exploration alone = new Search(Parallelism.ONE).explore(machine);
        Exploration shared = new Search(new Parallelism(true, 5)).explore(machine);
        assertEquals(alone.configurations(), shared.configurations(), drawn::toString);
        assertEquals(alone.skills(), shared.skills(), drawn::toString);
        assertEquals(alone.whole(), shared.whole(), drawn::toString);
        Snapshot start = machine.begin().snapshot();
        assertEquals(alone.bestLine(start), shared.bestLine(start), drawn::toString);
    }

    @Test
    void a_worth_whose_number_takes_more_than_16_bits_is_kept_whole() {
        Transitions transitions = new Transitions(2);
        transitions.beginConfiguration();
        for (int edge = 0; edge < 10_000; edge++) {
            transitions.add(edge, edge * 20);
        }
        transitions.beginConfiguration();
        transitions.add(Transitions.over(3), 7);
        transitions.complete();
        assertEquals(10_000, transitions.end(0));
        for (int edge = 0; edge < 10_000; edge++) {
            assertEquals(edge, transitions.next(edge));
            assertEquals(edge * 20, transitions.worth(edge));
        }
        assertEquals(7, transitions.worth(transitions.first(1)));
        assertEquals(3, Transitions.over(transitions.next(10_000)));
    }

    @Test
    void many_threads_may_look_the_same_layer_up_at_once() {
        StateLayer layer = new StateLayer(2);
        for (long number = 0; number < 5_000; number++) {
            layer.add(new long[] {number * number, -number});
        }
        layer.complete();
        assertTrue(IntStream.range(0, 20_000)
                .parallel()
                .map(any -> any % 5_000)
                .allMatch(number -> layer.find(new long[] {(long) number * number, -number}) == number));
    }

    /** Everything that the layers hold: where each configuration leads, by which number, and what that is worth. */
    private static List<List<Integer>> numbers(StateSpace layers) {
        List<List<Integer>> all = new ArrayList<>();
        for (int turn = 0; turn < layers.count(); turn++) {
            Transitions transitions = layers.transitions(turn);
            for (int index = 0; index < layers.size(turn); index++) {
                List<Integer> out = new ArrayList<>();
                for (int edge = transitions.first(index); edge < transitions.end(index); edge++) {
                    out.add(transitions.next(edge));
                    for (int skill = 0; skill < layers.vectors().skills(); skill++) {
                        out.add(layers.vectors().points(transitions.worth(edge), skill));
                    }
                }
                all.add(out);
            }
        }
        return all;
    }
}
