package dev.earshot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedTest {
    @Test
    void diagnostics_come_in_the_order_of_their_places_and_once() {
        Checked<String> checked = new Checked<>("value", List.of(at(3), at(1), at(2), at(1)));
        assertEquals(List.of(at(1), at(2), at(3)), checked.diagnostics());
        assertEquals(0, checked.more());
        assertTrue(checked.hasErrors());
        assertFalse(new Checked<>("value", List.of()).hasErrors());
    }

    @Test
    void the_first_fifty_are_kept_and_the_others_counted() {
        List<Diagnostic> many = new ArrayList<>();
        for (int line = 1; line <= 70; line++) {
            many.add(at(line));
        }
        Collections.reverse(many);
        Checked<String> checked = new Checked<>(null, many);
        assertEquals(many.stream().sorted().limit(50).toList(), checked.diagnostics());
        assertEquals(20, checked.more());
        Checked<String> further = checked.with(List.of(at(100), at(1)));
        assertEquals(checked.diagnostics(), further.diagnostics());
        assertEquals(21, further.more());
    }

    private static Diagnostic at(int line) {
        return new Diagnostic(Code.UNKNOWN_FACT, "file", Span.of(line, 1, 1), "path", "message", null, List.of());
    }
}
