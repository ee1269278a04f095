package dev.earshot.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.Golden;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.CheckedFile;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules that SARIF 2.1.0 has for a log file, as far as they concern what is written here. */
class SarifDocumentTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void several_problems_of_one_file() throws IOException {
        Golden.verify(Findings.golden(".sarif"), SarifDocument.of(List.of(Findings.several()), "1.2.3", '/'));
    }

    @Test
    void it_is_one_run_of_the_version_that_it_says() throws IOException {
        JsonNode log = log(Findings.corpus());

        assertEquals("2.1.0", log.path("version").asString());
        assertEquals(Set.of("version", "$schema", "runs"), Set.copyOf(log.propertyNames()));
        assertEquals(1, log.path("runs").size());
        assertEquals(
                "unicodeCodePoints", log.path("runs").get(0).path("columnKind").asString());
        assertTrue(log.findValues("text").stream()
                .noneMatch(text -> text.asString().isEmpty()));
        assertFalse(log.toString().contains(":null"), "what is not known is left out");
    }

    @Test
    void every_result_has_its_rule_and_every_rule_a_result() throws IOException {
        JsonNode run = log(Findings.corpus()).path("runs").get(0);
        JsonNode rules = run.path("tool").path("driver").path("rules");
        Set<Integer> used = new TreeSet<>();
        for (JsonNode result : run.path("results")) {
            int index = result.path("ruleIndex").asInt();
            used.add(index);
            JsonNode rule = rules.get(index);
            Code code = Code.find(result.path("ruleId").asString()).orElseThrow();
            assertEquals(code.id(), rule.path("id").asString());
            assertEquals(code.kebab(), rule.path("name").asString());
            assertEquals(
                    code.summary(), rule.path("shortDescription").path("text").asString());
            assertFalse(rule.path("fullDescription").path("text").asString().isEmpty());
            assertEquals(
                    code.severity().word(),
                    rule.path("defaultConfiguration").path("level").asString());
            assertEquals(code.severity().word(), result.path("level").asString());
        }
        assertEquals(rules.size(), used.size());
    }

    @Test
    void it_names_the_same_places_as_our_own_document() throws IOException {
        List<CheckedFile> corpus = Findings.corpus();
        List<String> ours = new ArrayList<>();
        for (JsonNode file : JSON.readTree(CheckDocument.of(corpus)).path("files")) {
            file.path("findings").forEach(found -> {
                ours.add(place(found));
                found.path("related").forEach(related -> ours.add(place(related)));
            });
        }
        List<String> theirs = new ArrayList<>();
        log(corpus).path("runs").get(0).path("results").forEach(result -> {
            assertEquals(1, result.path("locations").size());
            theirs.add(region(result.path("locations").get(0)));
            result.path("relatedLocations").forEach(related -> theirs.add(region(related)));
        });

        assertEquals(ours, theirs);
    }

    @Test
    void a_finding_stays_the_same_one_when_lines_move_and_no_two_are_the_same() throws IOException {
        Set<String> seen = new HashSet<>();
        log(Findings.corpus()).path("runs").get(0).path("results").forEach(result -> {
            String file = result.path("locations")
                    .get(0)
                    .path("physicalLocation")
                    .path("artifactLocation")
                    .toString();
            assertTrue(seen.add(file + result.path("ruleId") + fingerprint(result)), result.toString());
        });

        JsonNode here = results(found("states.waiting.says", "message", 3)).get(0);
        JsonNode below = results(found("states.waiting.says", "other words", 9)).get(0);
        JsonNode elsewhere = results(found("states.calm.says", "message", 3)).get(0);
        assertEquals(fingerprint(here), fingerprint(below));
        assertFalse(fingerprint(here).equals(fingerprint(elsewhere)));
    }

    @Test
    void what_is_left_out_is_said_about_the_run() {
        JsonNode run = log(List.of(CheckedFile.of(
                        "a.yaml", new byte[0], new Checked<>(null, List.of(found("", "message", 1)), 7))))
                .path("runs")
                .get(0);
        JsonNode said = run.path("invocations").get(0).path("toolExecutionNotifications");

        assertEquals(1, said.size());
        assertEquals(
                "7 more findings are left out",
                said.get(0).path("message").path("text").asString());
    }

    /** 3.27.23: a result with a suppression that is not rejected is suppressed, and one without keeps counting. */
    @Test
    void what_is_silenced_is_suppressed_in_the_source_with_its_reason() {
        Diagnostic counts = found("facts.floor", "message", 1);
        JsonNode suppressed = results(counts.silencedBecause("A red herring.")).get(0);

        assertEquals(
                "[{\"kind\":\"inSource\",\"justification\":\"A red herring.\"}]",
                suppressed.path("suppressions").toString());
        assertEquals("error", suppressed.path("level").asString());
        assertFalse(results(counts).get(0).has("suppressions"));
    }

    @Test
    void nothing_in_a_message_is_taken_for_an_argument_or_a_link() {
        JsonNode result =
                results(found("", "'{0}' [here](https://example.org)", 1)).get(0);

        assertEquals(
                "'{{0}}' [here] (https://example.org)",
                result.path("message").path("text").asString());
    }

    @Test
    void a_hostile_name_stays_within_the_reference() {
        String name = "a b\u001b[2J\u202e?#%:\\\"\uD83D\uDE00.yaml";

        assertEquals("a%20b%1B%5B2J%E2%80%AE%3F%23%25%3A%5C%22%F0%9F%98%80.yaml", FileReference.of(name, '/'));
    }

    @ParameterizedTest
    @CsvSource({
        "scenarios/my own.yaml, /, scenarios/my%20own.yaml",
        "./scenarios/a.yaml, /, scenarios/a.yaml",
        ".//./home/a.yaml, /, home/a.yaml",
        "../a.yaml, /, ../a.yaml",
        "https://a/b, /, https%3A//a/b",
        "/home/a/b c.yaml, /, file:///home/a/b%20c.yaml",
        "standard input, /, standard%20input",
        "scenarios\\a.yaml, \\, scenarios/a.yaml",
        "C:\\my files\\a.yaml, \\, file:///C:/my%20files/a.yaml",
        "C:/a.yaml, /, C%3A/a.yaml"
    })
    void names_become_references(String name, char separator, String reference) {
        assertEquals(reference, FileReference.of(name, separator));
    }

    @Test
    void the_same_files_give_the_same_bytes_under_every_locale() throws IOException {
        String log = SarifDocument.of(Findings.corpus(), null, '/');
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(log, SarifDocument.of(Findings.corpus(), null, '/'));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Diagnostic found(String path, String message, int line) {
        return new Diagnostic(Code.UNKNOWN_FACT, "a.yaml", Span.of(line, 1, 4), path, message, null, List.of());
    }

    private static JsonNode results(Diagnostic found) {
        return log(List.of(CheckedFile.of("a.yaml", new byte[0], new Checked<>(null, List.of(found)))))
                .path("runs")
                .get(0)
                .path("results");
    }

    private static JsonNode log(List<CheckedFile> files) {
        return JSON.readTree(SarifDocument.of(files, null, '/'));
    }

    private static String fingerprint(JsonNode result) {
        return result.path("partialFingerprints").path("earshotPlace/v1").asString();
    }

    private static String place(JsonNode found) {
        JsonNode start = found.path("start");
        JsonNode end = found.path("end");
        return start.path("line").asInt() + ":" + start.path("column").asInt() + "-"
                + end.path("line").asInt() + ":" + end.path("column").asInt();
    }

    private static String region(JsonNode location) {
        JsonNode region = location.path("physicalLocation").path("region");
        return region.path("startLine").asInt() + ":"
                + region.path("startColumn").asInt() + "-"
                + region.path("endLine").asInt() + ":"
                + region.path("endColumn").asInt();
    }
}
