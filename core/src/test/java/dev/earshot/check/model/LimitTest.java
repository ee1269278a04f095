package dev.earshot.check.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {
    /** «0.90, at least 0.90» would leave everybody wondering what was wrong. */
    @ParameterizedTest
    @CsvSource({
        "EXPERT_AHEAD, 0.8999, 2, 0.89",
        "EXPERT_AHEAD, 0.8949, 2, 0.89",
        "EXPERT_AHEAD, 0.9001, 2, 0.90",
        "SKILLS_TOGETHER, 0.9001, 2, 0.91",
        "SKILLS_TOGETHER, 0.8999, 2, 0.90",
        "SKILLS_TOGETHER, 0.9549, 2, 0.95",
        "WAY_TO_THE_BEST, 33.34, 1, 33.4",
        "FIRST_REPLY_COSTS, 50.2, 0, 51",
        "REPLY_PICKED, 4.96, 1, 4.9",
        "NOT_ABOVE, 0.004, 1, 0.1",
        "LACK_SHOWS, -96.06, 1, -96.1"
    })
    void what_is_beyond_a_limit_never_looks_as_if_it_kept_it(Limit limit, double value, int decimals, String shown) {
        assertEquals(shown, limit.shown(value, decimals));
    }
}
