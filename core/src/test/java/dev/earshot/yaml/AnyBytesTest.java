package dev.earshot.yaml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.Golden;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import dev.earshot.render.diagnostics.DiagnosticText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes: no exception, soon done, and every problem lies within the file. */
class AnyBytesTest {
    /** In nanoseconds: long enough for a busy machine, short enough to tell that it hangs. */
    private static final long SOON = 60_000_000_000L;

    private static final String SCENARIO = corpus("corpus/valid/every-part.scenario.yaml");
    private static final String RUBRIC = new String(Rubrics.standardText(), StandardCharsets.UTF_8);

    @Property(tries = 300)
    void any_bytes(@ForAll byte[] bytes) {
        examine(bytes);
    }

    @Property(tries = 500)
    void any_heap_of_yaml(@ForAll("heaps") String text) {
        examine(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 400)
    void a_scenario_with_a_slip(@ForAll("slips") List<Slip> slips) {
        examine(slipped(SCENARIO, slips).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 100)
    void a_rubric_with_a_slip(@ForAll("slips") List<Slip> slips) {
        examine(slipped(RUBRIC, slips).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 100)
    void a_scenario_cut_off_anywhere(@ForAll int at) {
        byte[] whole = SCENARIO.getBytes(StandardCharsets.UTF_8);
        examine(Arrays.copyOf(whole, Math.floorMod(at, whole.length)));
    }

    @Provide
    Arbitrary<String> heaps() {
        Arbitrary<String> pieces = Arbitraries.of(
                "earshot: 1\n",
                "states:\n",
                "  a:\n",
                "    says: ",
                "- ",
                "{ ",
                " }",
                "[",
                "]",
                ", ",
                ": ",
                ":",
                "\n",
                "\n  ",
                "\n    ",
                "'",
                "\"",
                "|\n",
                ">\n",
                "#",
                " # ",
                "&a ",
                "*a",
                "!t ",
                "<<: ",
                "%YAML 1.2\n",
                "---",
                "...",
                "\t",
                "? ",
                "@",
                "`",
                "\\",
                "\\e",
                "{asked}",
                "when",
                "did-any",
                "40..",
                "true",
                "~",
                "1",
                "é",
                "漢",
                "😀",
                "\u202E",
                "\u0000",
                "\r",
                "\r\n",
                "\uFEFF",
                "facts:\n",
                "endings:\n",
                "one-of",
                "all-of: ");
        return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
    }

    /** A stretch of a text and what takes its place. */
    record Slip(int at, int length, String text) {}

    @Provide
    Arbitrary<List<Slip>> slips() {
        Arbitrary<String> texts = Arbitraries.of(
                "", "", " ", "  ", "\n", ":", ": ", " #", "'", "\"", "{", "}", "[", "]", ",", "-", "- ", "&", "*", "!",
                "|", ">", "\t", "@", "%", "x", "1", "~", "\\", "\u0007", "\u2067", "{x}", "...", "---\n", "true");
        Arbitrary<Slip> slip = Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 3),
                        texts)
                .as(Slip::new);
        return slip.list().ofMinSize(1).ofMaxSize(4);
    }

    private static String slipped(String text, List<Slip> slips) {
        StringBuilder changed = new StringBuilder(text);
        for (Slip slip : slips) {
            int at = slip.at() % changed.length();
            changed.replace(at, Math.min(changed.length(), at + slip.length()), slip.text());
        }
        return changed.toString();
    }

    private static void examine(byte[] bytes) {
        long start = System.nanoTime();
        Checked<?> examined = Examined.file("any.yaml", bytes);
        String report = DiagnosticText.of(examined, bytes);
        long taken = System.nanoTime() - start;
        assertTrue(taken < SOON, () -> "took " + taken / 1_000_000 + " ms");
        assertTrue(examined.diagnostics().isEmpty() == report.isEmpty());
        String text = new String(bytes, StandardCharsets.UTF_8);
        SourceText source = SourceText.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        for (Diagnostic found : examined.diagnostics()) {
            assertInside(found.span(), source);
            found.related().stream().map(Located::span).forEach(span -> assertInside(span, source));
        }
    }

    private static void assertInside(Span span, SourceText source) {
        assertTrue(span.equals(source.clamp(span)), () -> span + " lies outside");
    }

    private static String corpus(String path) {
        try {
            return Files.readString(Golden.resource(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
