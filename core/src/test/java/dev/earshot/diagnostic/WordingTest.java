package dev.earshot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.earshot.text.Message;
import dev.earshot.text.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void names_are_quoted_on_one_line_and_not_too_long() {
        assertEquals("'a b'", Wording.quoted("a\n  b"));
        assertEquals("'" + "😀".repeat(40) + "…'", Wording.quoted("😀".repeat(41)));
        assertEquals("'a', 'b' or 'c'", Wording.oneOf(List.of("a", "b", "c")));
        assertEquals("'a'", Wording.oneOf(List.of("a")));
    }

    @Test
    void the_nearest_name_may_be_a_swap_or_another_case() {
        assertEquals(List.of("calm"), Wording.nearest("clam", List.of("calm", "furious")));
        assertEquals(List.of("calm"), Wording.nearest("CALM", List.of("calm", "furious")));
        assertEquals(List.of("working"), Wording.nearest("wroking", List.of("waiting-long", "working")));
        assertEquals(List.of(), Wording.nearest("x", List.of("calm")));
        assertEquals(List.of(), Wording.nearest("x".repeat(9000), List.of("calm")));
    }

    @Test
    void help_names_the_nearest_or_all_if_they_are_few() {
        assertEquals("did you mean 'calm'?", words(Wording.suggestion("clam", List.of("calm", "upset"), "there-are")));
        assertEquals(
                "there are: calm, upset", words(Wording.suggestion("angry", List.of("calm", "upset"), "there-are")));
        assertNull(Wording.suggestion("angry", List.of(), "there-are"));
    }

    private static @Nullable String words(@Nullable Message help) {
        return help == null ? null : Phrases.say(help);
    }
}
