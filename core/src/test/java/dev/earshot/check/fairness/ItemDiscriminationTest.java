package dev.earshot.check.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.check.fairness.SimulatedItems.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemDiscriminationTest {
    @Test
    void the_better_quarter_is_set_against_the_worse() {
        // Eight plays, two in a quarter: both of the best right, one of the two worst.
        List<Answer> answers = answers(true, false, false, true, false, true, true, true);
        assertEquals(0.5, ItemDiscrimination.discrimination(answers), 1e-12);
    }

    @Test
    void what_everybody_gets_right_tells_nobody_apart() {
        List<Answer> answers = answers(true, true, true, true);
        assertEquals(0, ItemDiscrimination.discrimination(answers), 1e-12);
        assertEquals(0, ItemDiscrimination.itemRest(answers), 1e-12);
    }

    @Test
    void a_right_reply_goes_with_the_rest_by_the_point_biserial() {
        // Rests 0 to 3, the upper two right: r = (2.5 − .5) · √(¼) ÷ sd, and sd = √1.25.
        assertEquals(1 / Math.sqrt(1.25), ItemDiscrimination.itemRest(answers(false, false, true, true)), 1e-12);
    }

    /** Of plays from the worst to the best. */
    private static List<Answer> answers(boolean... right) {
        List<Answer> answers = new ArrayList<>();
        for (int play = 0; play < right.length; play++) {
            answers.add(new Answer(right[play], play, play, 3));
        }
        return answers;
    }
}
