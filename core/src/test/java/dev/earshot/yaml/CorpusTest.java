package dev.earshot.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.Golden;
import dev.earshot.check.Checks;
import dev.earshot.check.model.Analysis;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Severity;
import dev.earshot.machine.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 *
 * <p>Among the good files each code has its near miss, which is called after it: as like a file with that flaw as can be, and
 * without it. About it there is nothing to say, unless that stands beside it. What is too large to be kept is a
 * {@link Recipe}.
 */
class CorpusTest {
    private static final Path VALID = Golden.resource("corpus/valid");
    private static final Path INVALID = Golden.resource("corpus/invalid");

    private static final Map<Path, Checked<?>> EXAMINED = new HashMap<>();

    @ParameterizedTest
    @MethodSource("valid")
    void there_is_nothing_to_say_about_a_good_file_but_what_stands_beside_it(Path file) throws IOException {
        Checked<?> examined = examined(file);
        String found = lines(examined.diagnostics().stream().filter(each -> each.severity() != Severity.SILENCED));
        Path beside = expected(file);
        if (Files.exists(beside)) {
            Golden.verify(beside, found);
        } else {
            assertEquals("", found);
        }
        assertNotNull(examined.value());
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_near_miss_has_not_the_problem_it_is_named_after(Path file) throws IOException {
        Optional<Code> missed = missed(file);
        assertFalse(examined(file).diagnostics().stream()
                .filter(found -> found.severity() != Severity.SILENCED)
                .anyMatch(found -> missed.equals(Optional.of(found.code()))));
    }

    @ParameterizedTest
    @MethodSource("nearlyUnsound")
    void a_near_miss_about_a_sound_scenario_is_sound_in_every_play(Path file) throws IOException {
        Analysis analysis =
                Checks.analysis(label(file), (Machine) examined(file).value());
        assertEquals(
                List.of(),
                Checks.soundness().stream()
                        .flatMap(check -> check.assess(analysis).findings().stream())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void every_problem_is_found_at_its_place(Path file) throws IOException {
        Checked<?> examined = examined(file);
        Golden.verify(expected(file), lines(examined.diagnostics().stream()));
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
            String message = found.words().replaceAll("\\bKiB\\b|\\b0x[0-9A-F]+\\b", "…");
            assertFalse(message.endsWith("."), message);
            assertFalse(Character.isUpperCase(message.charAt(0)), message);
            assertFalse(message.contains("invalid"), message);
            assertFalse(message.contains("\n"), message);
            assertFalse(message.matches(".*([a-z][A-Z]|Exception|<block|scalar|token).*"), message);
        }
    }

    @Test
    void every_code_has_a_file_with_the_flaw_and_a_near_miss_without_it() throws IOException {
        Set<Code> shown = EnumSet.noneOf(Code.class);
        invalid().forEach(file -> shown.add(code(file)));
        Set<Code> missed = EnumSet.noneOf(Code.class);
        valid().forEach(file -> missed(file).ifPresent(missed::add));
        String lacking = Arrays.stream(Code.values())
                .map(Code::kebab)
                .flatMap(name -> Stream.of(
                        shown.contains(Code.find(name).orElseThrow()) ? "" : "invalid/" + name + "/",
                        missed.contains(Code.find(name).orElseThrow()) ? "" : "valid/" + name + ".…"))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining("\n"));
        assertEquals("", lacking, "to be written, in the corpus");
    }

    /** Once for all tests: some files are played, to every end. */
    private static synchronized Checked<?> examined(Path file) throws IOException {
        Checked<?> known = EXAMINED.get(file);
        if (known == null) {
            byte[] bytes = Recipe.bytes(file);
            Optional<Code> about = file.startsWith(VALID) ? missed(file) : Optional.of(code(file));
            known = about.isPresent()
                    ? Examined.fileAbout(about.get(), label(file), bytes)
                    : Examined.file(label(file), bytes);
            EXAMINED.put(file, known);
        }
        return known;
    }

    private static String lines(Stream<Diagnostic> found) {
        return found.map(CorpusTest::line).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String line(Diagnostic found) {
        return found.span().start().line() + ":" + found.span().start().column() + " "
                + found.code().kebab();
    }

    /** What the file is about. */
    private static Code code(Path file) {
        return Code.find(file.getParent().getFileName().toString()).orElseThrow();
    }

    /** What the good file nearly is about, if it is a near miss. */
    private static Optional<Code> missed(Path file) {
        return Code.find(label(file).replaceFirst("\\..*", ""));
    }

    private static String label(Path file) {
        return Recipe.name(file);
    }

    private static Path expected(Path file) {
        return file.resolveSibling(label(file).replaceFirst("\\.((scenario|rubric)\\.yaml|csv)$", ".expected"));
    }

    private static List<Path> valid() throws IOException {
        return files(VALID);
    }

    /** The near misses about what is found in a scenario that can be played, and makes no sense in it. */
    private static List<Path> nearlyUnsound() throws IOException {
        Set<Code> findings = EnumSet.range(Code.FACT_TOLD_BY_NOBODY, Code.TWO_REACTIONS_FIT);
        return valid().stream()
                .filter(file -> missed(file).filter(findings::contains).isPresent())
                .toList();
    }

    private static List<Path> invalid() throws IOException {
        return files(INVALID);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|csv)(\\.recipe)?"))
                    .sorted()
                    .toList();
        }
    }
}
