package dev.earshot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class TerminalTextTest {
    @Test
    void what_would_steer_a_terminal_is_shown_instead() {
        assertEquals("^[[31mred^[]52;c;aGk=^G", TerminalText.of("\u001B[31mred\u001B]52;c;aGk=\u0007"));
        assertEquals("<U+009B>31m", TerminalText.of("\u009B31m"));
        assertEquals("^?^H^M^I^@", TerminalText.of("\u007F\b\r\t\u0000"));
        assertEquals("<U+202E>evil<U+2066>", TerminalText.of("\u202Eevil\u2066"));
        assertEquals("a<U+2028>b<U+2029>", TerminalText.of("a\u2028b\u2029"));
        assertEquals("<U+D800>x<U+DC00>", TerminalText.of("\uD800x\uDC00"));
    }

    @Test
    void what_cannot_be_seen_is_shown() {
        assertEquals("a<U+FEFF>b<U+200B>c<U+00AD>d<U+2060>", TerminalText.of("a\uFEFFb\u200Bc\u00ADd\u2060"));
    }

    @Test
    void text_of_any_script_stays_as_it_is() {
        String text = "Grüße, 漢字, שלום, مرحبا, 👩\u200D💻, क\u094D\u200Dष, e\u0301\nnext line";
        assertEquals(text, TerminalText.of(text));
        assertEquals("a^Jb", TerminalText.line("a\nb"));
    }

    @Property
    void nothing_that_steers_gets_through(@ForAll String text) {
        Harmless.assertHarmless(TerminalText.of(text));
    }

    @Property
    void not_even_in_heaps(
            @ForAll
                    @CharRange(from = '\u0000', to = '\u00A0')
                    @CharRange(from = '\u2020', to = '\u2070')
                    @CharRange(from = '\uD7FE', to = '\uE001')
                    String text) {
        Harmless.assertHarmless(TerminalText.of(text));
        assertTrue(TerminalText.line(text).indexOf('\n') < 0);
        assertEquals(TerminalText.of(text), TerminalText.of(TerminalText.of(text)));
    }
}
