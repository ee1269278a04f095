package dev.earshot.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Explanation;
import dev.earshot.fixture.ScenarioText;
import dev.earshot.fixture.ScenarioTexts;
import org.junit.jupiter.api.Test;

class RandomPlaysTest {
    private static Exploration explored(ScenarioText scenario) {
        return Search.standard().explore(scenario.machine());
    }

    @Test
    void they_come_to_what_chance_comes_to() {
        Exploration exploration = explored(ScenarioText.of(
                "sample.yaml", Explanation.of(Code.GUESSING_PAYS).right()));
        RandomPlays plays = RandomPlays.of(exploration, 20_000);
        double chance = exploration.whole().share(exploration.whole().chance());
        assertEquals(20_000, plays.plays());
        assertEquals(chance, plays.mean(), 4 * plays.deviation() / Math.sqrt(20_000));
    }

    @Test
    void each_of_three_replies_comes_up_in_a_third_of_the_plays() {
        Exploration exploration = explored(ScenarioTexts.ONE_REPLY);
        RandomPlays plays = RandomPlays.of(exploration, 20_000);
        assertEquals(1, plays.shareFrom(0));
        assertEquals(1 / 3.0, plays.shareFrom(100), 0.015);
        assertEquals(2 / 3.0, plays.shareFrom(1), 0.015);
    }

    @Test
    void the_best_of_several_is_better_than_one_and_of_one_is_the_mean() {
        RandomPlays plays = RandomPlays.of(explored(ScenarioTexts.ONE_REPLY), 20_000);
        assertEquals(plays.mean(), plays.bestOf(1), 1e-6);
        // Of two, five in nine have the best reply among them, and one in nine has the poorest twice.
        double middle = 3 * plays.mean() - 100;
        assertEquals((5 * 100 + 3 * middle) / 9, plays.bestOf(2), 1.5);
        assertTrue(plays.bestOf(5) > plays.bestOf(2));
    }
}
