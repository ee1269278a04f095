package dev.earshot.players;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliteTalkerTest {
    private final PoliteTalker talker = PoliteTalker.of("en").orElseThrow();

    private int liking(String say) {
        return talker.liking(new PlayerView("any", say, "", List.of()));
    }

    /** The weights of the study, for sentences with one sign in them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thank you for the number | 87",
                "The number, please | 49",
                "Please read the number | -30",
                "Could you read the number | 47",
                "Hello, Ana | 43",
                "You pressed it twice | -30",
                "Then press it twice | -43",
                "A blue one | 0",
            })
    void it_counts_signs_of_politeness(String say, int weight) {
        assertEquals(weight, liking(say));
    }

    @Test
    void a_sign_counts_once() {
        assertEquals(liking("Thank you."), liking("Thank you, thank you. Thanks!"));
    }

    @Test
    void it_does_not_care_what_the_words_do() {
        assertTrue(liking("Thank you so much. It is your own fault.") > liking("It blinks, so the cable is loose."));
    }

    @Test
    void it_speaks_only_languages_that_somebody_wrote_down() {
        assertTrue(PoliteTalker.of("fr-CA").isEmpty());
    }
}
