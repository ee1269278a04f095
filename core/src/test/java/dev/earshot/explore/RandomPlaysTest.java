package dev.earshot.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Explanation;
import dev.earshot.load.ScenarioLoader;
import dev.earshot.machine.Machine;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RandomPlaysTest {
    /** One reply, of which there are three: one earns nothing, one all, and one is between. */
    private static final String ONE_REPLY = """
            earshot: 1
            id: one
            title: One reply
            customer: { name: Ana, patience: 1, gives-up: left }
            states:
              waiting:
                says: It does not open.
                replies:
                  - { id: good, say: It does not open., does: [credit] }
                  - { id: fair, say: I see., does: [acknowledge] }
                  - { id: poor, say: You broke it., does: [blame] }
                reacts:
                  - { when: { frustration: 100 }, to: shouted }
            endings:
              left: { satisfied: false, says: Bye. }
              shouted: { satisfied: false, says: Enough! }
            """;

    private static Exploration explored(String scenario) {
        Machine machine = ScenarioLoader.of(
                        "sample.yaml", scenario.getBytes(StandardCharsets.UTF_8), ScenarioLoader.RubricSource.STANDARD)
                .value();
        if (machine == null) {
            throw new AssertionError("the sample does not compile");
        }
        return Search.standard().explore(machine);
    }

    @Test
    void they_come_to_what_chance_comes_to() {
        Exploration exploration = explored(Explanation.of(Code.GUESSING_PAYS).right());
        RandomPlays plays = RandomPlays.of(exploration, 20_000);
        double chance = exploration.whole().share(exploration.whole().chance());
        assertEquals(20_000, plays.plays());
        assertEquals(chance, plays.mean(), 4 * plays.deviation() / Math.sqrt(20_000));
    }

    @Test
    void each_of_three_replies_comes_up_in_a_third_of_the_plays() {
        Exploration exploration = explored(ONE_REPLY);
        RandomPlays plays = RandomPlays.of(exploration, 20_000);
        assertEquals(1, plays.shareFrom(0));
        assertEquals(1 / 3.0, plays.shareFrom(100), 0.015);
        assertEquals(2 / 3.0, plays.shareFrom(1), 0.015);
    }

    @Test
    void the_best_of_several_is_better_than_one_and_of_one_is_the_mean() {
        RandomPlays plays = RandomPlays.of(explored(ONE_REPLY), 20_000);
        assertEquals(plays.mean(), plays.bestOf(1), 1e-6);
        // Of two, five in nine have the best reply among them, and one in nine has the poorest twice.
        double middle = 3 * plays.mean() - 100;
        assertEquals((5 * 100 + 3 * middle) / 9, plays.bestOf(2), 1.5);
        assertTrue(plays.bestOf(5) > plays.bestOf(2));
    }
}
