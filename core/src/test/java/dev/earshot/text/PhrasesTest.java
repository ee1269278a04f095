package dev.earshot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.diagnostic.Severity;
import dev.earshot.rubric.Indicator;
import dev.earshot.rubric.Takes;
import dev.earshot.scoring.Indication;
import dev.earshot.yaml.Rubrics;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void every_feeling_of_the_standard_rubric_has_a_tone() {
        for (String feeling : Rubrics.standard().feelings()) {
            assertTrue(Phrases.find("tone." + feeling).isPresent(), feeling);
        }
    }

    @Test
    void keys_made_of_constants_have_a_phrase_for_each() {
        for (Severity severity : Severity.values()) {
            assertHas("severity." + severity.word());
        }
        for (Takes takes : Takes.values()) {
            if (takes != Takes.NOTHING) {
                assertHas("rubric.takes." + key(takes));
            }
        }
        for (Indicator.Kind kind : Indicator.Kind.values()) {
            assertHas("rubric.indicator." + key(kind));
            assertHas("rubric.indicator.at-least." + key(kind));
            assertHas("indication.limits." + key(kind));
        }
        for (Indication.Standing standing : Indication.Standing.values()) {
            assertHas("indication.standing." + key(standing));
        }
    }

    private static void assertHas(String key) {
        assertTrue(Phrases.find(key).isPresent(), key);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void what_goes_together_joins_as_the_phrases_say() {
        assertEquals("a, b and c", Phrases.say(Argument.allOf(List.of("a", "b", "c"))));
        assertEquals("a, b or c", Phrases.say(Argument.eitherOf(List.of("a", "b", "c"))));
        assertEquals("'a' or 'b'", Phrases.say(Argument.anyOf(List.of("a", "b"))));
        assertEquals("1, b, c", Phrases.say(Argument.row(List.of(1, "b", Argument.name("C")))));
        assertEquals("a; b", Phrases.say(Argument.parts(List.of("a", "b"))));
        assertEquals("A. B. C.", Phrases.sentences(List.of("A.", "B.", "C.")));
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
