package dev.earshot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.yaml.Rubrics;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void every_feeling_of_the_standard_rubric_has_a_tone() {
        for (String feeling : Rubrics.standard().feelings()) {
            assertTrue(Phrases.find("tone." + feeling).isPresent(), feeling);
        }
    }

    @Test
    void what_is_filled_in_is_not_read_again() {
        assertEquals(
                "Please note: {notice} ${env:HOME}", Phrases.say("before.notice", "notice", "{notice} ${env:HOME}"));
    }

    @Test
    void words_in_a_row() {
        assertEquals("", Phrases.list(List.of()));
        assertEquals("a", Phrases.list(List.of("a")));
        assertEquals("a, b and c", Phrases.list(List.of("a", "b", "c")));
    }
}
