package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.diagnostic.Code;
import dev.earshot.players.Players;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Whether every sentence comes from a file of words: with all of them in a language of other letters, no English is left in
 * what is printed.
 */
class PseudoLanguageTest {
    /** Names that are the same in every language: of the program, of options together in a synopsis. */
    private static final Set<String> TECHNICAL = Set.of("earshot", "hV");

    private static final String BROKEN = "broken.scenario.yaml";

    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*[A-Za-z0-9]");

    private static final Pattern SAMPLE = Pattern.compile("(?m)^ {4}.*$|`[^`]*`");

    @TempDir
    static Path folder;

    @BeforeAll
    static void translate() throws IOException {
        PseudoLanguage.write(folder.resolve("words"));
        Files.writeString(folder.resolve("call.scenario.yaml"), PseudoLanguage.yaml(CommandHarness.scenarioText()));
    }

    @Test
    void a_sentence_in_brackets_longer_and_in_other_letters() {
        assertEquals("⟦ա {name} ${բ%n··⟧ ", PseudoLanguage.sentence("a {name} ${b%n "));
        assertEquals("3:⟦Ա··⟧", PseudoLanguage.sentence("3:A"));
    }

    @Test
    void play() throws Exception {
        Printed asked = run(
                "help\nzzz\nagain\n1\n1\n1\n1\n1\n1\n1\n1\nhelp\nzzz\n1\n1\n1\n1\n",
                "play",
                "call.scenario.yaml",
                "--seed",
                "7");
        assertTrue(asked.out().contains("⟦"), asked.toString());
        assertNoEnglish(asked);
        assertNoEnglish(run("1\nquit\n", "play", "call.scenario.yaml", "--seed", "7"));
        assertNoEnglish(run("y\nstop\n", "play", "call.scenario.yaml"));
        assertNoEnglish(run("zz\nquit\n", "play"));
    }

    @Test
    void play_by_answers_and_judge_it_again() throws Exception {
        Files.writeString(folder.resolve("answers"), "hear\nteach\n");
        assertNoEnglish(run("", "play", "call.scenario.yaml", "--answers", "answers"));
        Files.writeString(folder.resolve("answers"), "hear\n");
        assertNoEnglish(run("", "play", "call.scenario.yaml", "--answers", "answers"));
        Files.writeString(folder.resolve("answers"), "mock\n");
        Printed run = run("", "play", "call.scenario.yaml", "--answers", "answers", "--json");
        Files.writeString(folder.resolve("run.json"), run.out());
        assertNoEnglish(run("", "rejudge", "run.json", "--rubric", "standard", "--scenario", "call.scenario.yaml"));
    }

    @Test
    void check() throws Exception {
        Path broken = folder.resolve(BROKEN);
        Files.writeString(
                broken,
                PseudoLanguage.yaml(CommandHarness.scenarioText())
                        .replace("\"opened\"", "\"opend\"")
                        .replace("\"insult\"", "\"insutl\"")
                        .replace("says-again", "says-agian")
                        .replace("patience: 6", "patience: 600"));
        assertNoEnglish(run("", "check", BROKEN));
        assertNoEnglish(run("", "check", "call.scenario.yaml"));
        assertNoEnglish(run("", "play", BROKEN));
    }

    @Test
    void explain() throws Exception {
        for (Code code : List.of(Code.UNKNOWN_STATE, Code.GUESSING_PAYS)) {
            assertNoEnglish(run("", "explain", code.id()));
        }
    }

    @Test
    void rubric() throws Exception {
        assertNoEnglish(run("", "rubric"));
    }

    @Test
    void prove() throws Exception {
        assertNoEnglish(run("", "prove", "call.scenario.yaml", "--figures"));
    }

    @Test
    void meters() throws Exception {
        assertNoEnglish(run("", "meters", "call.scenario.yaml"));
    }

    @Test
    void list() throws Exception {
        assertNoEnglish(run("", "list"));
        assertNoEnglish(run(""));
    }

    @Test
    void help() throws Exception {
        assertNoEnglish(run("", "--help"));
        for (String command : COMMANDS) {
            assertNoEnglish(run("", command, "--help"));
        }
    }

    /** But for what picocli says itself of a parameter that is missing. */
    @Test
    void wrong_usage() throws Exception {
        for (String line : List.of(
                "plya",
                "play --sed",
                "play no-such",
                "check no-such.yaml",
                "explain nothing",
                "rubric no-such",
                "prove --seed x eight-minutes",
                "check --format x call.scenario.yaml",
                "list x")) {
            assertNoEnglish(run("", line.split(" ")));
        }
    }

    private static final List<String> COMMANDS =
            List.of("play", "list", "check", "explain", "rubric", "rejudge", "meters", "prove", "help");

    /** @param given the command and what was typed */
    private record Printed(List<String> given, String out) {}

    private static Printed run(String typed, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dearshot.command=earshot",
                "-cp",
                folder.resolve("words") + java.io.File.pathSeparator + System.getProperty("java.class.path"),
                "dev.earshot.cli.Main"));
        command.addAll(List.of(arguments));
        Path input = Files.writeString(folder.resolve("typed"), typed);
        Path out = folder.resolve("printed");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(input.toFile())
                .redirectOutput(out.toFile());
        builder.environment().put("EARSHOT_HOME", folder.resolve("home").toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.start().waitFor();
        List<String> given = new ArrayList<>(List.of(arguments));
        given.add(typed);
        return new Printed(given, Files.readString(out, StandardCharsets.UTF_8));
    }

    private static void assertNoEnglish(Printed printed) throws IOException {
        assertTrue(printed.out().codePoints().anyMatch(c -> c == '⟦'), printed::toString);
        Set<String> names = names(printed);
        // Samples on the pages about codes are files as they are, and so is what these quote.
        String text =
                SAMPLE.matcher(printed.out().replace(folder.toString(), "")).replaceAll("");
        List<String> left = text.lines()
                .filter(line -> words(line).anyMatch(word -> !names.contains(word)))
                .toList();
        assertEquals(List.of(), left, () -> printed.given() + ":\n" + String.join("\n", left));
    }

    /** Words that are no words: what was typed, options, codes, and the names in the files. */
    private static Set<String> names(Printed printed) throws IOException {
        Set<String> names = new TreeSet<>(TECHNICAL);
        names.addAll(COMMANDS);
        options(EarshotCommand.commandLine(CommandHarness.nowhere()).getCommandSpec(), names);
        for (Code code : Code.values()) {
            names.add(code.id());
            names.add(code.kebab());
        }
        for (ReportFormat format : ReportFormat.values()) {
            names.add(format.name().toLowerCase(Locale.ROOT));
        }
        names.addAll(SourceLoader.ids());
        Players.standard().forEach(player -> names.add(player.id()));
        List<Path> yaml = new ArrayList<>(List.of(folder.resolve("words/dev/earshot/rubric/standard.rubric.yaml")));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml")).forEach(yaml::add);
        }
        for (Path file : yaml) {
            words(file.getFileName().toString()).forEach(names::add);
            words(Files.readString(file)).forEach(names::add);
        }
        for (String given : printed.given()) {
            words(given).forEach(names::add);
        }
        return names;
    }

    private static void options(CommandSpec command, Set<String> names) {
        for (ArgSpec argument : command.args()) {
            words(argument.paramLabel()).forEach(names::add);
            if (argument instanceof OptionSpec option) {
                List.of(option.names()).forEach(name -> words(name).forEach(names::add));
            }
        }
        words(command.usageMessage().synopsisSubcommandLabel()).forEach(names::add);
        command.subcommands().values().forEach(sub -> options(sub.getCommandSpec(), names));
    }

    private static Stream<String> words(String text) {
        return LATIN.matcher(text).results().map(MatchResult::group);
    }
}
