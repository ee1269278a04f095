package dev.earshot.players;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Explanation;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.Search;
import dev.earshot.load.ScenarioLoader;
import dev.earshot.machine.Machine;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TrialAndErrorTest {
    private static final int PEOPLE = 200;

    private static final Exploration TELLING =
            explored(Explanation.of(Code.TRIAL_AND_ERROR_PASSES).wrong());
    private static final Exploration SILENT =
            explored(Explanation.of(Code.TRIAL_AND_ERROR_PASSES).right());

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
    void where_her_anger_tells_every_try_is_better() {
        TrialAndError trials = TrialAndError.of(TELLING, PEOPLE, 3);
        assertTrue(trials.mean(2) > trials.mean(1) + 20, trials.mean(1) + " then " + trials.mean(2));
        assertTrue(trials.mean(3) > trials.mean(2) + 10, trials.mean(2) + " then " + trials.mean(3));
        assertTrue(trials.passed(60, 1) < 0.1 && trials.passed(60, 3) > 0.9);
    }

    @Test
    void where_nothing_tells_no_try_is_better() {
        TrialAndError trials = TrialAndError.of(SILENT, PEOPLE, 3);
        assertEquals(trials.mean(1), trials.mean(3), 5);
    }

    @Test
    void the_first_try_is_played_at_random() {
        double chance = TELLING.whole().share(TELLING.whole().chance());
        assertEquals(chance, TrialAndError.of(TELLING, 2_000, 1).mean(1), 2);
    }

    @Test
    void it_comes_out_the_same_every_time() {
        assertEquals(TrialAndError.of(TELLING, 20, 3), TrialAndError.of(TELLING, 20, 3));
    }
}
