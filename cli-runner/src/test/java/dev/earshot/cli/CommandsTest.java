package dev.earshot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.cli.CommandHarness.Ran;
import dev.earshot.diagnostic.Code;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every command but play, and what happens when none fits. */
class CommandsTest {
    @TempDir
    Path folder;

    private CommandHarness earshot;

    @BeforeEach
    void sitDown() {
        earshot = new CommandHarness(folder);
    }

    @Test
    void bare_earshot_shows_how_to_begin() {
        Ran ran = earshot.run("");

        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("earshot play") && ran.out().contains("earshot check"), ran.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "help",
                "--version",
                "play --help",
                "list -h",
                "check --help",
                "explain -h",
                "prove -h"
            })
    void help_and_version_are_no_mistake(String line) {
        Ran ran = earshot.run("", (Object[]) line.split(" "));

        assertEquals(0, ran.exit());
        assertEquals("", ran.messages());
        ran.out().lines().forEach(each -> assertTrue(each.length() <= 80, each));
    }

    /** Lines that were broken by hand for another width are broken once more, and look torn. */
    @ParameterizedTest
    @ValueSource(strings = {"play", "check", "prove"})
    void what_an_option_does_is_told_in_full_lines(String command) {
        List<String> lines = earshot.run("", command, "--help").out().lines().toList();

        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(" ".repeat(20))) {
                int filled = lines.get(i - 1).length()
                        + " ".length()
                        + line.strip().split(" ")[0].length();
                assertTrue(filled > 79, lines.get(i - 1) + "\n" + line);
            }
        }
    }

    @Test
    void help_lists_the_exit_codes() {
        assertTrue(earshot.run("", "--help").out().contains("3   Earshot itself failed"));
    }

    @Test
    void a_mistyped_command_is_recognised() {
        Ran ran = earshot.run("", "chekc", "x");

        assertEquals(2, ran.exit());
        assertTrue(ran.messages().contains("there is no command 'chekc'; did you mean 'check'?"), ran.messages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"play --sed 7", "play --seed x", "check", "explain", "play a b", "play --resume --new x"})
    void wrong_usage_is_2_and_a_sentence(String line) {
        Ran ran = earshot.run("", (Object[]) line.split(" "));

        assertEquals(2, ran.exit());
        assertTrue(ran.messages().startsWith("earshot: "), ran.messages());
        assertFalse(ran.messages().contains("Exception"), ran.messages());
    }

    @Test
    void check_says_everything_in_one_run() {
        Path broken = earshot.scenario(
                "to: working",
                "to: wroking",
                "tells: deadline",
                "tells: deadlin",
                "does: [insult]",
                "does: [insutl]",
                "patience: 6",
                "patience: 600",
                "says-again: Well?",
                "says-agian: Well?");

        Ran ran = earshot.run("", "check", broken);

        assertEquals(1, ran.exit());
        for (String name : new String[] {"wroking", "deadlin", "insutl", "600", "says-agian"}) {
            assertTrue(ran.out().contains(name), name);
        }
        assertTrue(ran.out().contains("1 file: 5 errors, 0 warnings"), ran.out());
    }

    @Test
    void check_of_a_sound_file_is_0() {
        Ran ran = earshot.run("", "check", earshot.scenario());

        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("1 file: 0 errors"), ran.out());
    }

    @Test
    void check_reads_standard_input() {
        assertEquals(0, earshot.run(CommandHarness.scenarioText(), "check", "-").exit());
        assertEquals(1, earshot.run("earshot: 1\n", "check", "-").exit());
    }

    /** Whatever is behind the limit may be what matters: a beginning that happens to play is not the scenario. */
    @Test
    void of_a_file_that_is_too_large_the_beginning_is_not_taken_for_the_whole() {
        String text = CommandHarness.scenarioText();
        String note = "#".repeat(1024 * 1024 - text.getBytes(UTF_8).length - 1) + "\n";

        Ran largest = earshot.run("", "check", earshot.write("largest.scenario.yaml", note + text));
        Path larger = earshot.write("larger.scenario.yaml", note + text + "#");

        assertEquals(0, largest.exit(), largest::out);
        for (Ran ran : new Ran[] {
            earshot.run("", "check", larger),
            earshot.run(note + text + "#", "check", "-"),
            earshot.run("", "prove", larger),
            earshot.run("", "play", larger)
        }) {
            assertEquals(1, ran.exit());
            assertTrue(ran.unwrapped().contains("file-too-large"), ran.unwrapped());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text, error[ES012] unknown-state",
        "json, '\"code\": \"ES012\"'",
        "sarif, '\"ruleId\": \"ES012\"'",
        "github, '::error file='"
    })
    void check_has_a_format_for_every_reader(String format, String says) {
        Path broken = earshot.scenario("to: working", "to: wroking");

        Ran ran = earshot.run("", "check", broken, "--format", format);
        Ran typed = earshot.run("\u0000", "check", "--format", format, "-");

        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains(says) && ran.out().contains("wroking"), ran.out());
        assertEquals(1, typed.exit());
        assertTrue(typed.out().replace("%20", " ").contains("standard input"), typed.out());
        assertEquals(
                0,
                earshot.run(CommandHarness.scenarioText(), "check", "--format", format, "-")
                        .exit());
    }

    /** Nobody in the scenario can show how it is done: to fix it is to leave. */
    @ParameterizedTest
    @CsvSource({
        "text, 'warning[ES101] reply-never-offered'",
        "json, '\"code\": \"ES101\"'",
        "sarif, '\"ruleId\": \"ES101\"'",
        "github, '::warning file='"
    })
    void what_shows_in_play_only_is_in_every_format_of_a_deep_check(String format, String says) {
        Ran deep = earshot.run("", "check", "--deep", "--format", format, earshot.scenario());
        Ran shallow = earshot.run("", "check", "--format", format, earshot.scenario());

        assertTrue(deep.out().contains(says) && deep.out().contains("reply-never-offered"), deep.out());
        assertFalse(shallow.out().contains("reply-never-offered"), shallow.out());
    }

    @Test
    void at_a_terminal_no_line_of_the_file_is_wider_than_that() {
        Path scenario = earshot.scenario("does: [own]", "does: [owm], say-what-a-long-line-this-is: yes");
        String piped = earshot.run("", "check", scenario).out();
        String seen = earshot.atWidth(30).run("", "check", scenario).out();

        assertTrue(piped.lines().anyMatch(line -> line.matches("\\d+ \\| .{30,}")), piped);
        assertTrue(
                seen.lines().filter(line -> line.matches("[ \\d]+ \\| .*")).allMatch(line -> line.length() <= 30),
                seen);
        assertEquals(piped.lines().count(), seen.lines().count());
    }

    @Test
    void who_waits_for_a_deep_check_is_told_of_each_scenario_that_is_played() {
        Path scenario = earshot.scenario();
        Path broken = earshot.write("broken.scenario.yaml", "earshot: 1\n");
        earshot.watchingMessages();

        assertEquals("", earshot.run("", "check", scenario).messages());
        Ran deep = earshot.run("", "check", "--deep", scenario, broken);
        assertTrue(
                deep.messages().replaceAll("\\s+", " ").startsWith("Trying every play of '" + scenario + "'. "),
                deep.messages());
        assertFalse(deep.messages().contains("broken"), deep.messages());
    }

    @Test
    void a_deep_check_names_the_place_as_any_check_does() {
        JsonNode document = JsonMapper.shared()
                .readTree(earshot.run("", "check", "--deep", "--format", "json", earshot.scenario())
                        .out());
        JsonNode found = document.path("files")
                .get(0)
                .path("findings")
                .valueStream()
                .filter(finding -> finding.path("code").asString().equals("ES101"))
                .findFirst()
                .orElseThrow();
        int line = found.path("start").path("line").asInt();

        assertEquals("states.working.replies[teach]", found.path("path").asString());
        assertEquals(
                "      - id: teach",
                CommandHarness.scenarioText().lines().toList().get(line - 1));
        assertTrue(found.path("silenced").isNull(), found.toString());
    }

    @Test
    void what_shows_in_play_only_can_be_silenced_and_is_not_judged_without_play() {
        String plain = CommandHarness.scenarioText();
        Path silenced = earshot.write(CommandHarness.SCENARIO, plain + """
                silence:
                  - { finding: reply-never-offered, at: teach, because: It is for the second edition. }
                  - { finding: condition-always-true, because: There is none. }
                """);

        Ran shallow = earshot.run("", "check", silenced);
        Ran deep = earshot.run("", "check", "--deep", silenced);

        assertEquals(0, shallow.exit());
        assertFalse(shallow.out().contains("silence"), shallow.out());
        assertTrue(deep.out().contains("silenced[ES101] reply-never-offered: "), deep.out());
        assertTrue(deep.out().contains("It is for the second edition."), deep.out());
        assertFalse(deep.out().contains("warning[ES101]"), deep.out());
        assertTrue(deep.out().contains(", 1 silenced"), deep.out());
        assertTrue(deep.out().contains("there is no finding 'condition-always-true' to silence"), deep.out());
    }

    @Test
    void check_without_a_format_is_for_people() {
        Path broken = earshot.scenario("to: working", "to: wroking");

        assertEquals(earshot.run("", "check", broken, "--format", "text"), earshot.run("", "check", broken));
    }

    @Test
    void check_in_an_unknown_format_names_the_known_ones() {
        Ran ran = earshot.run("", "check", "nowhere.yaml", "--format", "xml");

        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
        assertTrue(
                ran.messages().contains("there is no format 'xml'; formats: text, json, sarif, github\n"),
                ran.messages());
    }

    @Test
    void files_of_one_call_are_one_document() {
        earshot.write("our-desk.rubric.yaml", "earshot-rubric: 1\nid: our-desk\n");
        Path scenario = earshot.scenario("id: phone-call", "id: phone-call\nrubric: our-desk");
        Path other = earshot.write("other.scenario.yaml", "");

        for (String format : List.of("json", "sarif")) {
            JsonNode document = JsonMapper.shared()
                    .readTree(earshot.run("", "check", "--format", format, scenario, other)
                            .out());
            List<String> names = document.findValuesAsString(format.equals("json") ? "name" : "uri").stream()
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(name.lastIndexOf('/') + 1))
                    .distinct()
                    .toList();
            assertTrue(names.containsAll(List.of("our-desk.rubric.yaml", "other.scenario.yaml")), names.toString());
        }
    }

    @Test
    void a_rubric_of_several_scenarios_is_reported_once() {
        earshot.write("our-desk.rubric.yaml", "earshot-rubric: 1\nid: our-desk\n");
        Path one = earshot.scenario("id: phone-call", "id: phone-call\nrubric: our-desk");
        Path two = earshot.write(
                "two.scenario.yaml",
                CommandHarness.scenarioText().replace("id: phone-call", "id: two\nrubric: our-desk"));

        Ran ran = earshot.run("", "check", one, two);

        assertTrue(ran.out().contains("3 files: "), ran.out());
    }

    @Test
    void check_of_a_missing_file_is_2_and_a_folder_too() {
        assertEquals(
                2, earshot.run("", "check", earshot.scenario(), "nowhere.yaml").exit());
        assertEquals(2, earshot.run("", "check", folder).exit());
    }

    @Test
    void a_rubric_beside_the_scenario_is_found_and_one_elsewhere_is_not() {
        String standard = new String(dev.earshot.yaml.Rubrics.standardText(), java.nio.charset.StandardCharsets.UTF_8);
        earshot.write("our-own.rubric.yaml", standard.replace("id: standard", "id: our-own"));

        assertEquals(
                0,
                earshot.run("", "check", earshot.scenario("title:", "rubric: our-own\ntitle:"))
                        .exit());
        assertEquals(
                1,
                earshot.run("", "check", earshot.scenario("title:", "rubric: nobodys\ntitle:"))
                        .exit());
        assertEquals(
                1,
                earshot.run("", "check", earshot.scenario("title:", "rubric: ../our-own\ntitle:"))
                        .exit());
    }

    @Test
    void a_rubric_that_a_scenario_names_is_spoken_of_once() {
        String standard = new String(dev.earshot.yaml.Rubrics.standardText(), java.nio.charset.StandardCharsets.UTF_8);
        Path mine = earshot.write(
                "mine.rubric.yaml",
                standard.replace("id: standard", "id: mine").replace("pass-mark: 60", "pass-mark: x"));
        Path scenario = earshot.scenario("title:", "rubric: mine\ntitle:");

        for (Ran ran : List.of(
                earshot.run("", "check", scenario, mine),
                earshot.run("", "check", mine, scenario),
                earshot.run("", "check", mine, scenario, folder.resolve(".").resolve("mine.rubric.yaml")))) {
            assertEquals(1, ran.exit());
            assertTrue(ran.out().contains("2 files: 1 error, 0 warnings"), ran.out());
        }
    }

    @Test
    void a_rubric_can_be_checked_by_itself() {
        String standard = new String(dev.earshot.yaml.Rubrics.standardText(), java.nio.charset.StandardCharsets.UTF_8);

        assertEquals(
                0,
                earshot.run("", "check", earshot.write("a.rubric.yaml", standard.replace("id: standard", "id: a")))
                        .exit());
        assertEquals(
                1,
                earshot.run(
                                "",
                                "check",
                                earshot.write(
                                        "b.rubric.yaml",
                                        standard.replace("id: standard", "id: b")
                                                .replace("pass-mark: 60", "pass-mark: x")))
                        .exit());
    }

    @Test
    void reports_are_the_same_under_every_locale() {
        Path broken = earshot.scenario("to: working", "to: wroking");
        String report = earshot.run("", "check", broken).out();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(report, earshot.run("", "check", broken).out());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hostile_names_and_texts_cannot_steer_the_terminal() {
        Path hostile =
                earshot.write("a\u001b[2Jb\u009bc.scenario.yaml", "earshot: 1\nid: \"x\\e[31m\"\n\u202e: \u001b\n");

        for (Ran ran : new Ran[] {
            earshot.run("", "check", hostile),
            earshot.run("", "check", hostile, "--format", "json"),
            earshot.run("", "check", hostile, "--format", "sarif"),
            earshot.run("", "check", hostile, "--format", "github"),
            earshot.run("", "check", hostile, "--format", "\u001b[2J\u009b"),
            earshot.run("", "play", hostile),
            earshot.run("", "check", "no\u001b[2J\u009b"),
            earshot.run("", "play", "no\u001b[2J\u009b"),
            earshot.run("", "\u001b[2J"),
            earshot.run("", "explain", "\u001b[2J\u009b"),
            earshot.run("", "play", "--\u001b[2J\u009b"),
            earshot.run("", "play", earshot.scenario(), "--answers", earshot.write("x\u001b", "\u001b[2J\u009b\n")),
            earshot.run("\u001b[2J\u009b\u202e\n", "play", earshot.scenario())
        }) {
            String all = ran.out() + ran.messages();
            assertTrue(all.chars().noneMatch(c -> c < ' ' && c != '\n' || c >= 0x7f && c <= 0x9f || c == 0x202e), all);
        }
    }

    @ParameterizedTest
    @EnumSource
    void explain_knows_every_code(Code code) {
        Ran ran = earshot.run("", "explain", code.id());

        assertEquals(0, ran.exit());
        assertTrue(ran.out().startsWith(code.id() + " " + code.kebab()), ran.out());
    }

    @Test
    void explain_of_an_unknown_code_names_the_nearest() {
        Ran ran = earshot.run("", "explain", "unknown-stat");

        assertEquals(2, ran.exit());
        assertTrue(ran.messages().contains("did you mean 'unknown-state'"), ran.messages());
    }

    @Test
    void list_shows_what_can_be_played() {
        String out = earshot.run("", "list").out();

        SourceLoader.ids().forEach(id -> assertTrue(out.contains(id + ": "), out));
    }

    @Test
    void list_as_a_document() {
        Ran ran = earshot.run("", "list", "--json");

        assertEquals(0, ran.exit());
        assertTrue(ran.out().startsWith("{\n  \"earshot-list\": 1,"), ran.out());
    }

    @Test
    void our_own_failure_is_3_and_a_sentence() {
        CommandHarness unlucky = earshot.withSeeds(() -> {
            throw new IllegalStateException("no dice");
        });

        Ran ran = unlucky.run("", "play", earshot.scenario());

        assertEquals(3, ran.exit());
        assertTrue(ran.messages().startsWith("earshot: something went wrong in Earshot itself"), ran.messages());
        assertFalse(ran.messages().contains("Exception"), ran.messages());
        assertTrue(unlucky.with("EARSHOT_DEBUG", "1")
                .run("", "play", earshot.scenario())
                .messages()
                .contains("no dice"));
    }

    @Test
    void what_is_wrong_with_a_rubric_is_not_said_of_the_scenario_too() {
        earshot.write("our-desk.rubric.yaml", "earshot-rubric: 1\nid: our-desk\n");
        java.nio.file.Path scenario = earshot.scenario("id: phone-call", "id: phone-call\nrubric: our-desk");

        CommandHarness.Ran ran = earshot.run("", "check", scenario, scenario);

        assertEquals(1, ran.exit());
        assertFalse(ran.out().contains("ES058"), ran.out());
        assertTrue(ran.out().contains("2 files: "), ran.out());
    }
}
