package dev.earshot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrappingTest {
    private static final String FAMILY = "👩‍👩‍👧";
    private static final String ACCENTED = "e\u0301";

    @Test
    void breaks_at_blanks() {
        assertEquals(List.of("one two", "three"), Wrapping.lines("one two three", 9));
    }

    @Test
    void keeps_line_ends_empty_lines_and_blanks_at_the_beginning_of_a_line() {
        assertEquals(List.of("one", "", "  two"), Wrapping.lines("one\n\n  two", 9));
    }

    @Test
    void a_wide_character_takes_two_columns() {
        assertEquals(List.of("電話です", "か"), Wrapping.lines("電話ですか", 9));
    }

    @Test
    void punctuation_clings_to_the_wide_character_before_it() {
        assertEquals(List.of("電話で", "す。"), Wrapping.lines("電話です。", 8));
    }

    @Test
    void a_number_and_its_sign_stay_together() {
        assertEquals(List.of("one two", "12.5 % of"), Wrapping.lines("one two 12.5 % of", 13));
        assertEquals(List.of("one two", "33 %)"), Wrapping.lines("one two 33 %)", 10));
        assertEquals(List.of("one", "- 7 % of"), Wrapping.lines("one - 7 % of", 8));
        assertEquals(List.of("one two %", "of"), Wrapping.lines("one two % of", 10));
    }

    @Test
    void a_word_longer_than_a_line_is_broken() {
        assertEquals(List.of("abcdef", "gh ij"), Wrapping.lines("abcdefgh ij", 6));
    }

    @Property
    void nothing_is_lost_but_blanks_at_breaks(
            @ForAll("texts") String text, @ForAll @IntRange(min = 8, max = 60) int width) {
        String joined = String.join("", Wrapping.lines(text, width));

        assertEquals(text.replaceAll("[ \n]", ""), joined.replaceAll("[ \n]", ""));
    }

    @Property
    void no_line_is_too_wide(@ForAll("texts") String text, @ForAll @IntRange(min = 8, max = 60) int width) {
        Wrapping.lines(text, width).forEach(line -> assertTrue(DisplayWidth.of(line) <= width, line));
    }

    @Property
    void no_line_begins_within_a_character(
            @ForAll("texts") String text, @ForAll @IntRange(min = 8, max = 60) int width) {
        for (String line : Wrapping.lines(text, width)) {
            assertTrue(!line.startsWith("\u200d") && !line.startsWith("\u0301"), line);
            assertTrue(line.isEmpty() || !Character.isLowSurrogate(line.charAt(0)), line);
            assertTrue(!line.endsWith("\u200d"), line);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "word", " ", " ", "\n", FAMILY, ACCENTED, "電", "。", "🇩🇪", "👍🏽", "longer-than-others")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
