package dev.earshot.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Position;
import dev.earshot.scenario.Scenario;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are too large, and bytes that are no text: what no page can show. */
class LimitsTest {
    /** Long enough for a busy machine, short enough to tell that it hangs. */
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void a_file_of_a_mebibyte_is_read_and_one_byte_more_is_not() {
        byte[] largest = padded(Limits.BYTES);
        assertNotNull(read(largest).value());
        byte[] tooLarge = padded(Limits.BYTES + 1);
        Diagnostic found = only(read(tooLarge), Code.FILE_TOO_LARGE);
        assertTrue(found.words().contains("more than 1024 KiB"), found.words());
    }

    private static byte[] padded(int size) {
        byte[] bytes = Arrays.copyOf(utf8(smallest() + "#"), size);
        Arrays.fill(bytes, utf8(smallest()).length + 1, size, (byte) ' ');
        return bytes;
    }

    @Test
    void a_text_of_8192_characters_is_read_and_one_character_more_is_not() {
        String longest = "😀".repeat(Limits.TEXT);
        assertEquals(List.of(), read(smallest().replace("I am off.", longest)).diagnostics());
        Diagnostic found = only(read(smallest().replace("I am off.", longest + "!")), Code.TEXT_TOO_LONG);
        assertTrue(found.words().contains("8193"), found.words());
        assertTrue(found.words().contains("8192"), found.words());
        assertEquals(new Position(15, 35), found.span().start());
    }

    @Test
    void a_file_of_too_many_parts_is_not_read() {
        Diagnostic found = only(read(smallest() + "was: [" + "a, ".repeat(100_000) + "a]\n"), Code.TOO_MANY_PARTS);
        assertTrue(found.words().contains("100000"), found.words());
        assertEquals(16, found.span().start().line());
    }

    @Test
    void a_rubric_has_at_most_64_behaviours_and_verdicts() {
        String rubric = new String(Rubrics.standardText(), StandardCharsets.UTF_8);
        StringBuilder more = new StringBuilder("behaviours:\n");
        for (int i = 0; i < 40; i++) {
            more.append("  more-%d: { does: more, principle: listening, reason: more, source: here }\n".formatted(i));
        }
        byte[] bytes = utf8(rubric.replaceFirst("(?m)^behaviours:\n", more.toString()));
        Diagnostic found = only(RubricReader.read("rubric.yaml", bytes), Code.TOO_MANY_BEHAVIOURS);
        assertTrue(found.words().contains("at most 64"), found.words());
    }

    @Test
    void the_first_byte_that_is_not_utf_8_is_named_with_its_place() {
        byte[] latin = smallest().replace("I am off.", "Bis später.").getBytes(StandardCharsets.ISO_8859_1);
        Diagnostic found = only(read(latin), Code.NOT_UTF_8);
        assertEquals("byte 0xE4 is not UTF-8", found.words());
        assertEquals(new Position(15, 41), found.span().start());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C0AF", "EDA080", "F4908080", "80", "E2", "FEFF0065", "FFFE6500"})
    void overlong_forms_surrogates_and_other_encodings_are_not_utf_8(String hex) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        Diagnostic found = only(read(bytes), Code.NOT_UTF_8);
        assertEquals(new Position(1, 1), found.span().start());
    }

    @Test
    void a_byte_order_mark_takes_no_column() {
        assertEquals(List.of(), read("\uFEFF" + smallest()).diagnostics());
        Diagnostic found = only(read("\uFEFF" + smallest().replace("earshot: 1", "earshot: 2")), Code.WRONG_VERSION);
        assertEquals(new Position(1, 10), found.span().start());
        assertEquals(
                Code.NOT_UTF_8,
                read(smallest().getBytes(Charset.forName("UTF-16")))
                        .diagnostics()
                        .get(0)
                        .code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "{a: ",
                "- ",
                "? ",
                "\"a",
                "'",
                "\"\\",
                "a: b: c\n",
                "a: @x\n",
                "a: 'x' y\n",
                "foo\n",
                "a: \"x\n",
                "a: &a\n",
                "a: *a\n",
                "!x ",
                "%x\n",
                "\t",
                "- |\n x\n",
                "{}}",
                "x: {asked} {foo}\n",
                "<<: a\n",
                "a: [b, c\n",
                "a ",
                "--- \n",
                "a: |9\n",
                "\u202e a\n",
                "{a: b, c d, "
            })
    void a_large_file_of_nothing_but_trouble_is_soon_done_with(String trouble) {
        String text = trouble.repeat(Limits.BYTES / utf8(trouble).length);
        assertTimeoutPreemptively(SOON, () -> read(text));
        assertTimeoutPreemptively(SOON, () -> read(smallest() + "facts:\n" + text.substring(0, text.length() / 2)));
    }

    private static String smallest() {
        return Samples.SMALLEST;
    }

    private static Checked<Scenario> read(String text) {
        return read(utf8(text));
    }

    private static Checked<Scenario> read(byte[] bytes) {
        return ScenarioReader.read("file.yaml", bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Diagnostic only(Checked<?> checked, Code code) {
        assertEquals(
                List.of(code),
                checked.diagnostics().stream().map(Diagnostic::code).toList());
        if (code == Code.FILE_TOO_LARGE || code == Code.NOT_UTF_8) {
            assertNull(checked.value());
        }
        return checked.diagnostics().get(0);
    }
}
