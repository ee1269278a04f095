package dev.earshot.byhand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.explore.Exploration;
import dev.earshot.explore.PointRange;
import dev.earshot.explore.Search;
import dev.earshot.machine.Machine;
import dev.earshot.rubric.Skill;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search written by hand for one scenario reaches as much as the engine's, and finds the same in it. */
class HandSearchTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 7, 9})
    void both_find_the_same(int patience) {
        Machine machine = new Carousel(patience).machine();
        Exploration engine = Search.standard().explore(machine);
        int[] weights =
                machine.rubric().skills().stream().mapToInt(Skill::weight).toArray();
        HandSearch hand = new HandSearch(patience).explore(weights);
        assertTrue(engine.isExact());
        assertEquals(HandMachine.WIDTH, machine.stepper().keyWords(), "words of a key");
        assertEquals(hand.configurations(), engine.configurations());
        for (int skill = 0; skill < engine.skills().size(); skill++) {
            PointRange found = engine.skills().get(skill);
            assertEquals(hand.worst(skill), found.worst());
            assertEquals(hand.best(skill), found.best());
            assertEquals(hand.chance(skill), found.chance(), 1e-6);
        }
        assertEquals(hand.bestWhole(), engine.whole().best());
    }
}
