package dev.earshot.render.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.Golden;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.CheckedFile;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.DisplayWidth;
import dev.earshot.text.Harmless;
import dev.earshot.text.TextLayout;
import dev.earshot.yaml.Examined;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {
    @Test
    void several_problems_of_one_file() throws IOException {
        Path file = Golden.resource("dev/earshot/render/five-problems.scenario.yaml");
        byte[] source = Files.readAllBytes(file);
        Checked<?> checked = Examined.file("scenarios/five-problems.scenario.yaml", source);
        String report = DiagnosticText.of(checked, source) + DiagnosticText.summary(1, List.of(checked));
        Golden.verify(file.resolveSibling("five-problems.txt"), report);
    }

    @Test
    void the_mark_stands_under_the_place() {
        assertEquals("""
                error[ES013] unknown-fact: message
                 --> file:2:5
                2 | 漢é😀 word
                  |       ^^^^
                help: do this
                      or that

                """, report("x\n漢é😀 word", Span.of(2, 5, 4), "file", "message", "do this\nor that"));
    }

    @Test
    void tabs_are_left_as_they_are() {
        String report = report("\ta\tword", Span.of(1, 4, 4), "file", "message", null);
        assertTrue(report.contains("1 | \ta\tword\n  | \t \t^^^^\n"), report);
    }

    @Test
    void a_place_without_extent_has_a_mark_too() {
        String report = report("word", Span.of(1, 5, 0), "file", "message", null);
        assertTrue(report.contains("1 | word\n  |     ^\n"), report);
    }

    @Test
    void of_a_long_line_only_a_stretch_is_shown() {
        String report = report("x".repeat(500) + "word" + "y".repeat(500), Span.of(1, 501, 4), "file", "message", null);
        String line = "1 | …" + "x".repeat(50) + "word" + "y".repeat(66) + "…\n";
        assertTrue(report.contains(line + "  | " + " ".repeat(51) + "^^^^\n"), report);
    }

    @Test
    void a_line_of_wide_or_hidden_characters_is_cut_by_columns() {
        for (String filler : List.of("\u6F22", "\u202E", "\u0001")) {
            String report = report(
                    filler.repeat(500) + "word" + filler.repeat(500), Span.of(1, 501, 400), "file", "message", null);
            report.lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= 170, line));
            assertTrue(report.contains("word"), report);
        }
    }

    @Test
    void in_a_report_sentences_wrap_between_words_and_lines_are_cut_around_the_place() {
        Diagnostic found = new Diagnostic(
                Code.UNKNOWN_FACT,
                "file",
                Span.of(1, 41, 4),
                "",
                "there is no fact called 'flor' in this scenario",
                "write 'floor', which is the nearest name there is\nor declare it",
                List.of(new Located<>("the place where the nearest name is declared", Span.of(1, 1, 1))));
        assertEquals(
                """
                error[ES013] unknown-fact: there is no
                  fact called 'flor' in this scenario
                 --> file:1:41
                1 | …漢漢漢漢漢漢漢漢wordyyyyyyyyyyyyyy…
                  |                  ^^^^
                 --> file:1:1:
                     the place where the nearest name is
                     declared
                1 | 漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢…
                  | --
                help: write 'floor', which is the
                      nearest name there is
                      or declare it

                """,
                DiagnosticText.of(file("漢".repeat(40) + "word" + "y".repeat(40), found), new TextLayout(40, false)));
    }

    @Property
    void in_a_report_no_line_is_too_wide_and_the_mark_stands_under_the_place(
            @ForAll("lines") String before,
            @ForAll("lines") String after,
            @ForAll @IntRange(min = 20, max = 100) int width) {
        Diagnostic found = found(Span.of(1, before.codePointCount(0, before.length()) + 1, 1), "file", "message", null);
        String report = DiagnosticText.of(file(before + "#" + after, found), new TextLayout(width, false));
        List<String> lines = report.lines().toList();

        lines.forEach(line -> assertTrue(DisplayWidth.of(line) <= width, report));
        int excerpt = lines.indexOf(" --> file:1:" + found.span().start().column()) + 1;
        String shown = lines.get(excerpt);
        String marks = lines.get(excerpt + 1);
        assertEquals(
                DisplayWidth.of(shown.substring(0, shown.indexOf('#'))),
                DisplayWidth.of(marks.substring(0, marks.indexOf('^'))),
                report);
        assertTrue(shown.contains("…") || shown.equals("1 | " + before + "#" + after), report);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("a", " ", "word", "漢", "e\u0301", "😀", "é")
                .list()
                .ofMaxSize(80)
                .map(parts -> String.join("", parts));
    }

    @Test
    void what_fits_is_not_cut() {
        Diagnostic found = found(Span.of(1, 5, 1), "file", "message", null);
        String fits = "漢".repeat(17) + "yy";
        assertTrue(
                DiagnosticText.of(file(fits, found), new TextLayout(40, false)).contains("1 | " + fits + "\n"));
    }

    @Test
    void there_is_room_for_a_mark_behind_the_line() {
        Diagnostic found = found(Span.of(1, 37, 0), "file", "message", null);
        String report = DiagnosticText.of(file("x".repeat(36), found), new TextLayout(40, false));

        assertTrue(report.contains("1 | …" + "x".repeat(34) + "\n  | " + " ".repeat(35) + "^\n"), report);
    }

    @Test
    void the_mark_stands_under_the_place_also_where_the_other_half_of_the_story_has_a_longer_number() {
        Diagnostic found = new Diagnostic(
                Code.UNKNOWN_FACT,
                "file",
                Span.of(9, 1, 4),
                "",
                "message",
                null,
                List.of(new Located<>("here", Span.of(10, 1, 4))));
        String report = DiagnosticText.of(file("\n".repeat(8) + "nine\nten!", found));

        assertTrue(report.contains(" 9 | nine\n   | ^^^^\n"), report);
        assertTrue(report.contains("10 | ten!\n   | ----\n"), report);
    }

    @Test
    void a_list_for_a_terminal_is_cut_to_its_width_and_its_sentences_are_left_whole() {
        Diagnostic found =
                found(Span.of(1, 1, 1), "file", "one sentence that is longer than the terminal is wide", null);
        String report = DiagnosticText.of(List.of(file("x".repeat(90), found)), "earshot", 40);

        assertTrue(report.contains("one sentence that is longer than the terminal is wide\n"), report);
        assertTrue(report.contains("1 | " + "x".repeat(34) + "…\n  | ^\n"), report);
    }

    private static CheckedFile file(String source, Diagnostic found) {
        return CheckedFile.of("file", bytes(source), new Checked<>(null, List.of(found)));
    }

    @Test
    void the_advice_can_be_typed_as_it_stands() {
        Checked<String> checked = new Checked<>(null, List.of(found(Span.of(1, 1, 1), "file", "message", null)));
        assertTrue(DiagnosticText.summary(1, List.of(checked), "java -jar e.jar")
                .contains("java -jar e.jar explain ES013"));
    }

    @Test
    void what_is_left_out_is_counted() {
        Checked<String> checked = new Checked<>(null, List.of(found(Span.of(1, 1, 1), "file", "message", null)), 7);
        assertTrue(DiagnosticText.of(checked, bytes("x")).endsWith("and 7 more\n\n"));
        assertEquals(
                "2 files: 1 error, 0 warnings, and 7 more\nfor more about one of them: earshot explain ES013\n",
                DiagnosticText.summary(2, List.of(checked, new Checked<>("", List.of()))));
        assertEquals(
                "1 file: 0 errors, 0 warnings\n", DiagnosticText.summary(1, List.of(new Checked<>("", List.of()))));
    }

    @Test
    void what_is_silenced_is_one_line_with_its_reason_and_is_counted_apart() {
        Diagnostic left = new Diagnostic(
                        Code.FACT_NEVER_USED, "file", Span.of(2, 3, 1), "facts.x", "message", "help", List.of())
                .silencedBecause("A red herring.");
        Diagnostic note = new Diagnostic(
                Code.FACT_NEVER_GIVEN_BACK, "file", Span.of(3, 3, 1), "facts.y", "message", null, List.of());
        Checked<String> checked = new Checked<>("", List.of(left, note));
        assertTrue(
                DiagnosticText.of(checked, bytes("x"))
                        .startsWith("silenced[ES063] fact-never-used: file:2:3: A red herring.\n\nnote[ES064]"),
                DiagnosticText.of(checked, bytes("x")));
        assertEquals(
                "1 file: 0 errors, 0 warnings, 1 note, 1 silenced\nfor more about one of them: earshot explain ES064\n",
                DiagnosticText.summary(1, List.of(checked)));
        assertEquals(
                "1 file: 0 errors, 0 warnings, 1 silenced\n",
                DiagnosticText.summary(1, List.of(new Checked<>("", List.of(left)))));
    }

    @Property
    void nothing_that_steers_a_terminal_gets_through(
            @ForAll String source, @ForAll String file, @ForAll String message, @ForAll String help) {
        String report = report(source, Span.of(1, 1, 3), file, message, help);
        // Tabs of the source are meant to be there.
        Harmless.assertHarmless(report.replace("\t", ""));
    }

    @Property
    void no_reason_steers_a_terminal(@ForAll String file, @ForAll String reason) {
        Diagnostic silenced = found(Span.of(1, 1, 1), file, "message", null).silencedBecause(reason);
        Harmless.assertHarmless(DiagnosticText.of(new Checked<>(null, List.of(silenced)), bytes("x")));
    }

    private static String report(String source, Span span, String file, String message, String help) {
        return DiagnosticText.of(new Checked<>(null, List.of(found(span, file, message, help))), bytes(source));
    }

    private static Diagnostic found(Span span, String file, String message, String help) {
        List<Located<String>> related = List.of();
        return new Diagnostic(Code.UNKNOWN_FACT, file, span, "", message, help, related);
    }

    private static byte[] bytes(String source) {
        return source.getBytes(StandardCharsets.UTF_8);
    }
}
