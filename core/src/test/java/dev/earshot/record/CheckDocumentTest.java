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
import dev.earshot.render.diagnostics.DiagnosticText;
import dev.earshot.yaml.Examined;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckDocumentTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final PublishedSchema SCHEMA = PublishedSchema.named("earshot-check-1.schema.json");
    private static final Pattern PLACE =
            Pattern.compile("(?m)^(?: *-->|silenced.*?:) \\S*\\.yaml:(\\d+):(\\d+)(: .*)?$");

    @Test
    void several_problems_of_one_file() throws IOException {
        Golden.verify(Findings.golden(".json"), CheckDocument.of(List.of(Findings.several())));
    }

    @Test
    void every_document_is_as_the_schema_says() throws IOException {
        String all = CheckDocument.of(Findings.corpus());

        assertEquals(List.of(), SCHEMA.complaints(all));
        assertEquals(List.of(), SCHEMA.complaints(CheckDocument.of(List.of())));
        assertEquals(SCHEMA.described(), PublishedSchema.written(all));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void it_names_the_same_places_as_the_text(CheckedFile file) {
        List<String> inText = new ArrayList<>();
        Matcher place = PLACE.matcher(DiagnosticText.of(file));
        while (place.find()) {
            inText.add(place.group(1) + ":" + place.group(2));
        }
        List<String> inDocument = new ArrayList<>();
        for (JsonNode finding : document(file).path("files").get(0).path("findings")) {
            inDocument.add(start(finding));
            // What is silenced is one line of the text: where it is, and why it may stay.
            if (finding.path("silenced").isNull()) {
                finding.path("related").forEach(related -> inDocument.add(start(related)));
            }
        }

        assertFalse(inDocument.isEmpty());
        assertEquals(inText, inDocument);
    }

    @Test
    void files_without_a_finding_are_in_it_and_what_is_left_out_is_counted() {
        Diagnostic warning =
                new Diagnostic(Code.VERDICT_NEVER_GIVEN, "a", Span.of(1, 1, 1), "", "message", null, List.of());
        JsonNode document =
                document(file("a", new Checked<>(null, List.of(warning), 7)), file("b", new Checked<>("", List.of())));

        assertEquals("b", document.path("files").get(1).path("name").asString());
        assertEquals(
                "{\"errors\":0,\"warnings\":1,\"notes\":0,\"silenced\":0}",
                document.path("counts").toString());
        assertEquals(7, document.path("more").asInt());
        assertEquals(7, document.path("files").get(0).path("more").asInt());
        assertEquals(0, document.path("files").get(1).path("more").asInt());
    }

    @Test
    void what_is_silenced_is_in_it_with_its_reason_and_counts_as_nothing_else() {
        Diagnostic warning =
                new Diagnostic(Code.FACT_NEVER_USED, "a", Span.of(1, 1, 1), "", "message", null, List.of());
        String text = CheckDocument.of(List.of(
                file("a", new Checked<>("", List.of(warning.silencedBecause("A red herring."), warning)))));
        JsonNode document = JSON.readTree(text);
        JsonNode findings = document.path("files").get(0).path("findings");

        assertEquals(List.of(), SCHEMA.complaints(text));
        assertEquals("A red herring.", findings.get(1).path("silenced").asString());
        assertEquals("warning", findings.get(1).path("severity").asString());
        assertTrue(findings.get(0).path("silenced").isNull(), text);
        assertEquals(
                "{\"errors\":0,\"warnings\":1,\"notes\":0,\"silenced\":1}",
                document.path("counts").toString());
    }

    @Test
    void columns_are_counted_in_code_points() {
        String text = "earshot: 1\nid: printer\ntitle: \uD83D\uDE00 {nobody}\n";
        byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        JsonNode found = document(CheckedFile.of("a", bytes, Examined.file("a", bytes)))
                .path("files")
                .get(0)
                .path("findings");

        assertTrue(
                found.valueStream()
                        .anyMatch(finding -> finding.path("code").asString().equals("ES026")
                                && start(finding).equals("3:10")),
                found.toString());
    }

    @Test
    void files_that_cannot_be_read_as_text_are_in_it_too() {
        for (byte[] bytes : List.of(new byte[0], new byte[] {(byte) 0xFF, 0, (byte) 0xC3}, new byte[] {'\r', 0x1B})) {
            JsonNode document = document(CheckedFile.of("a", bytes, Examined.file("a", bytes)));
            assertTrue(document.path("counts").path("errors").asInt() > 0, document.toString());
        }
    }

    @Test
    void the_same_files_give_the_same_bytes_under_every_locale() throws IOException {
        String document = CheckDocument.of(Findings.corpus());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(document, CheckDocument.of(Findings.corpus()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hostile_names_and_texts_come_back_as_they_are_and_steer_nothing() {
        String hostile = "a\u001b[2J\u009b\u202e\",\n}";
        Diagnostic found =
                new Diagnostic(Code.UNKNOWN_FACT, hostile, Span.of(1, 1, 1), hostile, hostile, hostile, List.of());
        String text = CheckDocument.of(List.of(file(hostile, new Checked<>(null, List.of(found)))));
        JsonNode file = JSON.readTree(text).path("files").get(0);

        assertTrue(text.chars().noneMatch(c -> c < ' ' && c != '\n' || c >= 0x7f && c <= 0x9f || c == 0x202e), text);
        assertEquals(hostile, file.path("name").asString());
        assertEquals(hostile, file.path("findings").get(0).path("message").asString());
    }

    private static List<CheckedFile> corpus() throws IOException {
        return Findings.corpus();
    }

    private static CheckedFile file(String name, Checked<?> checked) {
        return CheckedFile.of(name, new byte[0], checked);
    }

    private static JsonNode document(CheckedFile... files) {
        return JSON.readTree(CheckDocument.of(List.of(files)));
    }

    private static String start(JsonNode place) {
        JsonNode start = place.path("start");
        return start.path("line").asInt() + ":" + start.path("column").asInt();
    }
}
