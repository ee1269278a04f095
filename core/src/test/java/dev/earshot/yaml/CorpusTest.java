package dev.earshot.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.Golden;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files with everything there is to say about them. Beside each stands what is expected, one line for each problem:
 * {@code line:column name-of-the-code}. The folder is named after the code that the file is about; where that flaw shows only
 * in play, what the check that looks for it finds is expected too.
 */
class CorpusTest {
    private static final Path VALID = Golden.resource("corpus/valid");
    private static final Path INVALID = Golden.resource("corpus/invalid");

    private static final Map<Path, Checked<?>> EXAMINED = new HashMap<>();

    @ParameterizedTest
    @MethodSource("valid")
    void there_is_nothing_to_say_about_a_good_file(Path file) throws IOException {
        Checked<?> examined = Examined.file(label(file), Files.readAllBytes(file));
        List<Diagnostic> counting = examined.diagnostics().stream()
                .filter(found -> found.severity() != Severity.SILENCED)
                .toList();
        assertEquals(List.of(), counting);
        assertNotNull(examined.value());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void every_problem_is_found_at_its_place(Path file) throws IOException {
        Checked<?> examined = examined(file);
        String found = examined.diagnostics().stream()
                .map(CorpusTest::line)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        String expected = label(file).replaceFirst("\\.((scenario|rubric)\\.yaml|csv)$", ".expected");
        Golden.verify(file.resolveSibling(expected), found);
        assertEquals(0, examined.more());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void a_file_has_the_problem_its_folder_is_named_after(Path file) throws IOException {
        Code code = code(file);
        Checked<?> examined = examined(file);
        assertTrue(examined.diagnostics().stream().anyMatch(found -> found.code() == code));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void messages_are_written_by_the_rules(Path file) throws IOException {
        for (Diagnostic found : examined(file).diagnostics()) {
            String message = found.message();
            assertFalse(message.endsWith("."), message);
            assertFalse(Character.isUpperCase(message.charAt(0)), message);
            assertFalse(message.contains("invalid"), message);
            assertFalse(message.contains("\n"), message);
            assertFalse(message.matches(".*([a-z][A-Z]|Exception|<block|scalar|token).*"), message);
        }
    }

    @Test
    void every_code_has_a_file() throws IOException {
        Set<Code> codes = EnumSet.allOf(Code.class);
        // Flaws of size and bytes are made by LimitsTest.
        codes.removeAll(ExplanationTest.NOT_SHOWN);
        try (Stream<Path> folders = Files.list(INVALID)) {
            folders.forEach(folder ->
                    codes.remove(Code.find(folder.getFileName().toString()).orElseThrow()));
        }
        assertEquals(Set.of(), codes);
    }

    /** Once for all tests: some files are played, to every end. */
    private static synchronized Checked<?> examined(Path file) throws IOException {
        Checked<?> known = EXAMINED.get(file);
        if (known == null) {
            known = Examined.fileAbout(code(file), label(file), Files.readAllBytes(file));
            EXAMINED.put(file, known);
        }
        return known;
    }

    private static String line(Diagnostic found) {
        return found.span().start().line() + ":" + found.span().start().column() + " "
                + found.code().kebab();
    }

    /** What the file is about. */
    private static Code code(Path file) {
        return Code.find(file.getParent().getFileName().toString()).orElseThrow();
    }

    private static String label(Path file) {
        return file.getFileName().toString();
    }

    private static List<Path> valid() throws IOException {
        return files(VALID);
    }

    private static List<Path> invalid() throws IOException {
        return files(INVALID);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|csv)"))
                    .sorted()
                    .toList();
        }
    }
}
