package dev.earshot.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.machine.Machine;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Principle;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.Takes;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Scenario;
import dev.earshot.yaml.RubricReader;
import dev.earshot.yaml.Rubrics;
import dev.earshot.yaml.ScenarioReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the authors' guide shows is what the reader, the machine and the standard rubric say. */
class AuthoringGuideTest {
    private static final int ONE_SCREEN = 45;
    private static final String[] CONDITIONS = {"condition", "example", "it holds when"};
    private static final List<String> CONDITION_KEYS = List.of(
            "did-any",
            "did-all",
            "failed",
            "told-any",
            "told-all",
            "heard-any",
            "heard-all",
            "met",
            "fixed",
            "promised",
            "kept",
            "broken",
            "flag",
            "visited",
            "mood",
            "frustration",
            "trust",
            "turn",
            "any",
            "all",
            "not");
    private static final Map<Takes, String> TAKES = Map.of(
            Takes.NOTHING, "nothing",
            Takes.FACTS, "facts",
            Takes.MAYBE_FACTS, "facts, or nothing",
            Takes.MAYBE_FEELING, "a feeling, or nothing",
            Takes.FIX, "a fix",
            Takes.PROMISE, "a promise",
            Takes.HAND_OVER, "`to` and `with`");

    private static final AuthoringGuide GUIDE = AuthoringGuide.open();
    private static final Sections GROWN = GUIDE.grown();
    private static final String STANDARD_TEXT = new String(Rubrics.standardText(), StandardCharsets.UTF_8);
    private static final Rubric STANDARD = rubric(STANDARD_TEXT);

    // ---- The YAML ----

    @Test
    void every_piece_of_yaml_carries_a_mark_that_is_known() {
        assertEquals(
                List.of(),
                GUIDE.snippets().stream().filter(snippet -> !snippet.isMarked()).toList());
    }

    @Test
    void the_smallest_scenario_comes_first_and_fits_on_one_screen() {
        Snippet first = GUIDE.snippets().get(0);
        assertTrue(first.isScenario(), first::toString);
        long lines = first.text().lines().count();
        assertTrue(lines <= ONE_SCREEN, () -> first + " has " + lines + " lines");
    }

    @TestFactory
    Stream<DynamicTest> scenarios_and_parts_compile_without_a_word() {
        return each(
                snippet -> snippet.isScenario() || snippet.isPart(),
                snippet -> assertEquals(List.of(), diagnostics(snippet.within(GROWN))));
    }

    @TestFactory
    Stream<DynamicTest> bad_samples_give_their_code_and_no_other() {
        return each(Snippet::isBad, snippet -> {
            List<Diagnostic> said = diagnostics(snippet.within(GROWN));
            Set<Code> codes = said.stream().map(Diagnostic::code).collect(Collectors.toSet());
            assertEquals(Set.of(Code.find(snippet.code()).orElseThrow()), codes, said::toString);
        });
    }

    @TestFactory
    Stream<DynamicTest> pieces_of_a_rubric_read_clean_within_the_standard_one() {
        return each(
                Snippet::isRubric,
                snippet ->
                        rubric(Sections.of(STANDARD_TEXT).with(snippet.text()).text()));
    }

    private static Stream<DynamicTest> each(Predicate<Snippet> which, Consumer<Snippet> check) {
        List<Snippet> chosen = GUIDE.snippets().stream().filter(which).toList();
        assertTrue(!chosen.isEmpty(), "the guide shows none");
        return chosen.stream().map(snippet -> dynamicTest(snippet.toString(), () -> check.accept(snippet)));
    }

    // ---- The tables ----

    @Test
    void the_vocabulary_is_that_of_the_standard_rubric() {
        List<List<String>> expected = STANDARD.behaviours().stream()
                .filter(behaviour -> !behaviour.derived())
                .map(behaviour -> List.of(code(behaviour.id()), behaviour.does(), TAKES.get(behaviour.takes())))
                .toList();
        assertEquals(expected, GUIDE.table("word", "what it does", "what it takes"));
    }

    @Test
    void the_judges_words_are_those_of_the_standard_rubric() {
        List<String> expected = STANDARD.behaviours().stream()
                .filter(Behaviour::derived)
                .map(behaviour -> code(behaviour.id()))
                .toList();
        assertEquals(expected, firstCells(GUIDE.table("the judge's word", "when")));
    }

    @Test
    void the_moods_are_those_of_the_standard_rubric() {
        List<List<String>> expected = STANDARD.moods().stream()
                .map(mood -> List.of(
                        code(mood.id()),
                        String.valueOf(mood.enter()),
                        mood.leave() == 0 ? "" : String.valueOf(mood.leave())))
                .toList();
        assertEquals(expected, GUIDE.table("mood", "from", "until below"));
    }

    @Test
    void the_feelings_and_principles_are_those_of_the_standard_rubric() {
        String feelings = "or one of these: " + String.join(", ", STANDARD.feelings()) + ".";
        assertTrue(GUIDE.oneLine().contains(feelings), feelings);
        String principles = STANDARD.principles().stream().map(Principle::id).collect(Collectors.joining(", "));
        assertTrue(GUIDE.oneLine().replaceAll(" +", " ").contains("from this list: " + principles + "."), principles);
    }

    @Test
    void every_condition_has_one_row() {
        assertEquals(
                CONDITION_KEYS.stream().map(AuthoringGuideTest::code).toList(), firstCells(GUIDE.table(CONDITIONS)));
    }

    @TestFactory
    Stream<DynamicTest> every_example_of_a_condition_shows_its_key_and_compiles() {
        return GUIDE.table(CONDITIONS).stream()
                .map(row -> dynamicTest(row.get(0), () -> {
                    String key = row.get(0).replace("`", "");
                    assertTrue(row.get(1).startsWith("`" + key + ": "), row.get(1));
                    assertEquals(List.of(), diagnostics(withExample(row)));
                }));
    }

    @Test
    void the_examples_show_every_condition_there_is() {
        Set<String> shown = GUIDE.table(CONDITIONS).stream()
                .map(row -> condition(withExample(row)).clause().key())
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(ScenarioReader.conditionKeys()), shown);
    }

    private static String withExample(List<String> row) {
        String example = row.get(1).replace("`", "");
        return GROWN.with(Snippet.section("condition", "when: { " + example + " }\n"))
                .text();
    }

    /** The condition of the only reaction in the last state. */
    private static Condition condition(String file) {
        Scenario scenario = ScenarioReader.read("table", bytes(file)).value();
        assertNotNull(scenario);
        var reacts = scenario.states().get(scenario.states().size() - 1).reacts();
        Condition condition = reacts.get(0).when();
        assertNotNull(condition);
        return condition;
    }

    // ---- Finding one's way ----

    @Test
    void the_contents_name_every_chapter_in_order() {
        List<String> contents = GUIDE.matches("^\\d+\\. \\[(.*)\\]\\(#.*\\)$");
        assertEquals(GUIDE.matches("^## \\d+\\. (.*)$"), contents);
    }

    @Test
    void every_link_leads_to_a_chapter() {
        Set<String> anchors = GUIDE.matches("^## (.*)$").stream()
                .map(title -> title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
        for (String link : GUIDE.matches("\\]\\(#([^)]*)\\)")) {
            assertTrue(anchors.contains(link), link);
        }
    }

    // ---- Reading ----

    /** Everything that reading and compiling have to say. */
    private static List<Diagnostic> diagnostics(String file) {
        Checked<Scenario> read = ScenarioReader.read("guide", bytes(file));
        Scenario scenario = read.value();
        if (scenario == null || read.hasErrors()) {
            return read.diagnostics();
        }
        return read.with(Machine.compile("guide", scenario, STANDARD).diagnostics())
                .diagnostics();
    }

    private static Rubric rubric(String text) {
        Checked<Rubric> read = RubricReader.read("standard", bytes(text));
        assertEquals(List.of(), read.diagnostics());
        Rubric rubric = read.value();
        assertNotNull(rubric);
        return rubric;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> firstCells(List<List<String>> rows) {
        return rows.stream().map(row -> row.get(0)).toList();
    }

    private static String code(String word) {
        return "`" + word + "`";
    }
}
