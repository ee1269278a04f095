package dev.earshot.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Explanation;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has a page whose samples do what the page says. */
class ExplanationTest {
    /** Not the key {@code she-says}. */
    private static final Pattern WOMAN =
            Pattern.compile("\\b(she(?!-says)|her|hers|herself)\\b", Pattern.CASE_INSENSITIVE);

    /** Flaws of size, bytes and file names: a page cannot show them. The corpus has such files, or recipes for them. */
    static final Set<Code> NOT_SHOWN = Set.of(
            Code.NOT_UTF_8,
            Code.FILE_TOO_LARGE,
            Code.TOO_MANY_PARTS,
            Code.TEXT_TOO_LONG,
            Code.TOO_MANY_BEHAVIOURS,
            Code.RUBRIC_NAME,
            Code.NOT_EXHAUSTED);

    @ParameterizedTest
    @EnumSource(Code.class)
    void the_wrong_sample_has_this_flaw_and_no_other(Code code) {
        Explanation page = Explanation.of(code);
        if (NOT_SHOWN.contains(code)) {
            return;
        }
        Checked<?> examined = examine(code, page.wrong());
        assertEquals(
                Set.of(code),
                new HashSet<>(
                        examined.diagnostics().stream().map(Diagnostic::code).toList()),
                () -> "found " + examined.diagnostics());
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void the_right_sample_has_no_flaw(Code code) {
        assertEquals(List.of(), examine(code, Explanation.of(code).right()).diagnostics());
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void the_page_says_something(Code code) {
        Explanation page = Explanation.of(code);
        assertFalse(page.text().isBlank());
        assertFalse(page.text().contains("invalid"));
        assertFalse(code.summary().endsWith("."));
    }

    /** A scenario has a customer of its own; what is said of all of them, and a rubric, is of anybody. */
    @ParameterizedTest
    @EnumSource(Code.class)
    void what_is_said_of_any_customer_takes_nobody_for_a_woman(Code code) {
        Explanation page = Explanation.of(code);
        Stream<String> samples = NOT_SHOWN.contains(code) ? Stream.of() : Stream.of(page.wrong(), page.right());
        Stream.concat(Stream.of(page.text()), samples.filter(sample -> sample.contains("earshot-rubric:")))
                .forEach(text -> assertFalse(WOMAN.matcher(text).find(), text));
    }

    @Test
    void a_page_is_found_by_id_and_by_name() {
        assertEquals(
                Code.UNKNOWN_STATE, Explanation.explain("es012").orElseThrow().code());
        assertEquals(
                Code.UNKNOWN_STATE,
                Explanation.explain("unknown-state").orElseThrow().code());
        assertTrue(Explanation.explain("ES999").isEmpty());
    }

    @Test
    void no_two_codes_share_an_id() {
        Set<String> ids = new HashSet<>();
        for (Code code : Code.values()) {
            assertTrue(code.id().matches("ES\\d{3}"), code.id());
            assertTrue(ids.add(code.id()), code.id());
        }
    }

    private static Checked<?> examine(Code code, String sample) {
        return Examined.fileAbout(code, "sample.yaml", sample.getBytes(StandardCharsets.UTF_8));
    }
}
