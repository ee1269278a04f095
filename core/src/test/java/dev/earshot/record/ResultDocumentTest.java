package dev.earshot.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.earshot.debrief.PhoneCall;
import dev.earshot.machine.Machine;
import dev.earshot.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultDocumentTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Together they fill every part of the document. */
    private static final List<String> PLAYS = List.of(
            "mock",
            "pass-on",
            "try-it hear on-it promise ask-light fix",
            "ask-time hear sum-up so-people-wait when-again fix");

    @Test
    void every_document_is_as_the_schema_says() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schemaText(), InputFormat.JSON);

        for (String play : PLAYS) {
            assertEquals(List.of(), schema.validate(document(play), InputFormat.JSON), play);
        }
    }

    @Test
    void the_schema_names_every_part_that_is_written_and_no_other() {
        JsonNode schema = JSON.readTree(schemaText());
        Set<String> written = new TreeSet<>();
        PLAYS.forEach(play -> parts(JSON.readTree(document(play)), "", written));
        Set<String> described = new TreeSet<>();
        described(schema, schema, "", described);

        // Nothing is judged before the first reply, unless the play is over by then.
        described.removeIf(part -> part.startsWith(".opening.verdicts[]"));
        // Nobody has published limits for these.
        described.removeIf(
                part -> part.matches("\\.indicators\\.(first-acknowledgement|asked-again)\\.published\\..*"));
        assertEquals(described, written);
    }

    @Test
    void the_same_play_gives_the_same_bytes_under_every_locale() {
        String document = document("mock");
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-nu-thai", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(document, document("mock"), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void lines_end_with_lf_alone() {
        assertFalse(document("mock").contains("\r"));
        assertTrue(document("mock").endsWith("}\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31m", "\u009b31m", "\u007f", "\u2028", "\u202e", "\u2066"})
    void nothing_in_it_can_steer_a_terminal(String hostile) {
        Machine machine = PhoneCall.machine();
        Session session = PhoneCall.play(machine, "mock");
        String text = JsonText.of(json -> json.text("a", "x" + hostile + "y"));

        assertFalse(text.contains(hostile.substring(0, 1)));
        assertEquals("x" + hostile + "y", JSON.readTree(text).path("a").asString());
        assertTrue(session.isOver());
    }

    private static String document(String replies) {
        Session session = PhoneCall.play(PhoneCall.machine(PhoneCall.CHATTY), replies.split(" "));
        return ResultDocument.of(session, PhoneCall.card(session));
    }

    private static String schemaText() {
        try (InputStream in = ResultDocument.class.getResourceAsStream("earshot-result-1.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of all parts of a document; keys that are ids of the rubric count as one. */
    private static void parts(JsonNode node, String path, Set<String> parts) {
        if (node.isArray()) {
            node.forEach(element -> parts(element, path + "[]", parts));
        }
        for (String name : node.propertyNames()) {
            boolean perSkill = node.path("empathy").isNumber();
            String part = path + "." + (perSkill ? "*" : name);
            parts.add(part);
            parts(node.path(name), part, parts);
        }
    }

    private static void described(JsonNode schema, JsonNode root, String path, Set<String> parts) {
        JsonNode here = resolved(schema, root);
        if (here.has("items")) {
            described(here.path("items"), root, path + "[]", parts);
        }
        if (here.path("additionalProperties").isObject()) {
            parts.add(path + ".*");
        }
        for (String name : here.path("properties").propertyNames()) {
            parts.add(path + "." + name);
            described(here.path("properties").path(name), root, path + "." + name, parts);
        }
    }

    private static JsonNode resolved(JsonNode schema, JsonNode root) {
        JsonNode here = schema;
        if (here.has("oneOf")) {
            here = here.path("oneOf").get(1);
        }
        String reference = here.path("$ref").asString("");
        return reference.isEmpty()
                ? here
                : root.path("definitions").path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
