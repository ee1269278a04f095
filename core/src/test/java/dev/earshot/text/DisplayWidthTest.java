package dev.earshot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "é, 1",
        "e\u0301, 1",
        "漢字, 4",
        "ﾊ, 1",
        "Ａ, 2",
        "한, 2",
        "😀, 2",
        "👩\u200D, 2",
        "שָ, 1",
        "กำ, 2",
        "〈, 2",
        "…, 1"
    })
    void widths_of_characters(String text, int width) {
        assertEquals(width, DisplayWidth.of(text));
    }

    @Property
    void two_texts_are_as_wide_as_both(@ForAll String one, @ForAll String other) {
        assertEquals(DisplayWidth.of(one) + DisplayWidth.of(other), DisplayWidth.of(one + " " + other) - 1);
    }
}
