package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.naive.RandomScenario.Kept;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios.Case;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

class ScenariosTest {
    private static final int MOST_STEPS = 1000;

    @Test
    void a_case_is_drawn_whole_and_shrinks_to_a_smaller_one_that_is_sound() {
        List<Shrinkable<Case>> drawn = Scenarios.sized(Size.LARGE).generator(1000).stream(new Random(7))
                .limit(10)
                .toList();
        int smaller = 0;
        for (Shrinkable<Case> one : drawn) {
            assertEquals(Kept.ALL, one.value().kept());
            Case smallest = smallest(one);
            assertEquals(one.value().seed(), smallest.seed());
            smallest.machine();
            smaller += replies(smallest) < replies(one.value()) ? 1 : 0;
        }
        assertTrue(smaller > 5, smaller + " of 10 get smaller");
    }

    /** The smallest in which something can be said, as a property that always fails would find it. */
    private static Case smallest(Shrinkable<Case> from) {
        Shrinkable<Case> now = from;
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Shrinkable<Case>> next =
                    now.shrink().filter(smaller -> replies(smaller.value()) > 0).findFirst();
            if (next.isEmpty()) {
                return now.value();
            }
            now = next.get();
        }
        throw new AssertionError("it goes on and on: " + now.value());
    }

    private static int replies(Case drawn) {
        return drawn.scenario().states().stream()
                .mapToInt(state -> state.replies().size())
                .sum();
    }
}
