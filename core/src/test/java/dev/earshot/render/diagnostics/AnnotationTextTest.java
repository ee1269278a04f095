package dev.earshot.render.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.Golden;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.CheckedFile;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Position;
import dev.earshot.diagnostic.Span;
import dev.earshot.record.Findings;
import dev.earshot.text.Harmless;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AnnotationTextTest {
    @Test
    void several_problems_of_one_file() throws IOException {
        Golden.verify(Findings.golden(".annotations"), AnnotationText.of(List.of(Findings.several())));
    }

    @Test
    void every_finding_is_one_command_at_its_place() throws IOException {
        for (CheckedFile file : Findings.corpus()) {
            List<String> commands = AnnotationText.of(List.of(file)).lines().toList();
            List<Diagnostic> found = file.checked().diagnostics();
            assertEquals(found.size(), commands.size());
            for (int i = 0; i < commands.size(); i++) {
                Command command = Command.read(commands.get(i));
                assertEquals(file.name(), command.properties().get("file"));
                assertEquals(
                        Integer.toString(found.get(i).span().start().line()),
                        command.properties().get("line"));
                assertTrue(command.data().startsWith(found.get(i).words()), command.data());
            }
        }
    }

    @Test
    void columns_are_given_within_one_line_only() {
        Span span = new Span(new Position(2, 5), new Position(4, 1));
        Command command = Command.read(
                AnnotationText.of(List.of(file("a", found(Code.UNKNOWN_FACT, span, "message", null, List.of())))));

        assertEquals(
                Map.of("file", "a", "line", "2", "endLine", "4", "title", "ES013 unknown-fact"), command.properties());
    }

    @Test
    void severities_have_a_command_each_and_what_is_left_out_is_a_notice() {
        Diagnostic warning = found(Code.VERDICT_NEVER_GIVEN, Span.of(1, 1, 1), "message", null, List.of());
        String text = AnnotationText.of(
                List.of(CheckedFile.of("a,b", new byte[0], new Checked<>(null, List.of(warning), 7))));

        assertTrue(text.startsWith("::warning file=a%2Cb,line=1,"), text);
        assertTrue(text.endsWith("\n::notice file=a%2Cb::7 more findings are left out\n"), text);
        assertEquals("", AnnotationText.of(List.of(CheckedFile.of("a", new byte[0], new Checked<>("", List.of())))));
    }

    @Test
    void what_is_silenced_is_a_notice_with_its_reason() {
        Diagnostic silenced = found(Code.FACT_NEVER_USED, Span.of(1, 1, 1), "message", "take it out", List.of())
                .silencedBecause("A red herring.");
        Command command = Command.read(AnnotationText.of(List.of(file("a", silenced))));

        assertEquals("notice", command.name());
        assertEquals("message\nhelp: take it out\nsilenced: A red herring.", command.data());
    }

    @Test
    void names_and_texts_come_back_as_they_are() {
        String name = "a:b,c%2Cd%0Ae=f::g 漢\uD83D\uDE00\n.yaml";
        String message = "50% of '::set-env name=A::b', %0A\r\n::error::x";
        Command command = Command.read(AnnotationText.of(
                List.of(file(name, found(Code.UNKNOWN_FACT, Span.of(1, 1, 1), message, null, List.of())))));

        assertEquals("error", command.name());
        assertEquals(name, command.properties().get("file"));
        assertEquals(message, command.data());
    }

    @Example
    void a_text_cannot_begin_another_command() {
        for (String hostile : List.of(
                "\n::set-output name=a::b",
                "\r\n::stop-commands::x",
                "\r::add-path::/tmp",
                "##[add-path]/tmp",
                "\u2028::error::x",
                "\u0085::error::x",
                "a,title=b::error::c",
                "%0A::error::x",
                "\u001b[2J\u009b\u202e")) {
            nothing_gets_out_of_its_place(hostile, hostile, hostile, hostile);
        }
    }

    @Property
    void nothing_gets_out_of_its_place(
            @ForAll String name, @ForAll String message, @ForAll String help, @ForAll String related) {
        Located<String> other = new Located<>(related, Span.of(2, 1, 1));
        Diagnostic hostile = found(Code.UNKNOWN_FACT, Span.of(1, 2, 3), message, help, List.of(other));
        stays_in_its_place("error", name, hostile);
        stays_in_its_place("notice", name, hostile.silencedBecause(message));
    }

    private static void stays_in_its_place(String name, String file, Diagnostic hostile) {
        String text = AnnotationText.of(List.of(file(file, hostile)));

        assertEquals(1, text.lines().count(), text);
        Harmless.assertHarmless(text);
        assertFalse(text.contains("##["), text);
        Command command = Command.read(text);
        assertEquals(name, command.name());
        Map<String, String> properties = new LinkedHashMap<>(command.properties());
        properties.remove("file");
        assertEquals(
                Map.of("line", "1", "col", "2", "endLine", "1", "endColumn", "5", "title", "ES013 unknown-fact"),
                properties);
    }

    private static Diagnostic found(Code code, Span span, String message, String help, List<Located<String>> related) {
        return new Diagnostic(code, "", span, "", message, help, related);
    }

    private static CheckedFile file(String name, Diagnostic found) {
        return CheckedFile.of(name, new byte[0], new Checked<>(null, List.of(found)));
    }

    /** A command as the runner of a workflow reads it. */
    private record Command(String name, Map<String, String> properties, String data) {
        static Command read(String line) {
            String text = line.strip();
            assertTrue(text.startsWith("::"), line);
            int end = text.indexOf("::", 2);
            String head = text.substring(2, end);
            int blank = head.indexOf(' ');
            Map<String, String> properties = new LinkedHashMap<>();
            for (String property : head.substring(blank + 1).split(",")) {
                String[] pair = property.split("=", 2);
                if (!pair[1].isEmpty()) {
                    properties.put(pair[0], decoded(pair[1].replace("%3A", ":").replace("%2C", ",")));
                }
            }
            return new Command(head.substring(0, blank), properties, decoded(text.substring(end + 2)));
        }

        private static String decoded(String text) {
            return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        }
    }
}
