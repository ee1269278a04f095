package dev.earshot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void lines_end_at_lf_crlf_and_cr_only() {
        SourceText source = SourceText.of("a\nb\r\nc\rd\u2028e\u0085f");
        assertEquals(4, source.lines());
        assertEquals("b", source.line(2));
        assertEquals("d\u2028e\u0085f", source.line(4));
        assertEquals(new Position(3, 1), source.position(5));
    }

    @Test
    void columns_count_code_points() {
        SourceText source = SourceText.of("x\n😀é漢");
        assertEquals(new Position(2, 3), source.position(4));
        assertEquals(4, source.offset(new Position(2, 3)));
    }

    @Test
    void places_outside_are_drawn_inside() {
        SourceText source = SourceText.of("ab\ncd\n");
        assertEquals(new Position(1, 3), source.position(source.offset(new Position(1, 99))));
        assertEquals(new Position(3, 1), source.position(source.offset(new Position(99, 1))));
        assertEquals(Span.of(1, 1, 0), SourceText.of("").clamp(Span.of(4, 4, 4)));
    }

    @Property
    void an_offset_has_a_place_and_the_place_that_offset(@ForAll String text, @ForAll int at) {
        SourceText source = SourceText.of(text);
        int offset = Math.floorMod(at, source.length() + 1);
        Position place = source.position(offset);
        // Behind a CR that an LF follows is within a line end, where no place is.
        boolean withinEnd = source.at(offset) == '\n' && source.at(offset - 1) == '\r';
        assertEquals(withinEnd ? offset - 1 : offset, source.offset(place));
    }
}
