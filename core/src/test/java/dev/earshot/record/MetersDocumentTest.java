package dev.earshot.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.explore.MeterRanges;
import dev.earshot.fixture.PhoneCall;
import dev.earshot.machine.Machine;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MetersDocumentTest {
    private static final PublishedSchema SCHEMA = PublishedSchema.named("earshot-meters-1.schema.json");
    private static final int EVERYTHING = 1_000_000;

    /** Nothing leads to the state {@code working} any more. */
    private static final String CUT_OFF = PhoneCall.TEXT.replace("says: Yes., to: working", "says: Yes., to: opened");

    @Test
    void every_document_is_as_the_schema_says() {
        for (String text : List.of(PhoneCall.TEXT, CUT_OFF)) {
            assertEquals(List.of(), SCHEMA.complaints(document(text, EVERYTHING)));
            assertEquals(List.of(), SCHEMA.complaints(document(text, 3)));
        }
    }

    @Test
    void the_schema_names_every_part_that_is_written_and_no_other() {
        assertEquals(SCHEMA.described(), PublishedSchema.written(document(PhoneCall.TEXT, EVERYTHING)));
    }

    @Test
    void what_it_asks_for_is_missed_when_it_is_not_there() {
        String document = document(PhoneCall.TEXT, EVERYTHING);

        assertNotEquals(List.of(), SCHEMA.complaints(document.replace("\"complete\"", "\"whole\"")));
        assertNotEquals(List.of(), SCHEMA.complaints(document.replace("\"lowest\": ", "\"lowest\": 20")));
    }

    @Test
    void it_says_what_was_found_and_what_was_not() {
        JsonNode found = JsonMapper.shared().readTree(document(CUT_OFF, EVERYTHING));

        assertTrue(found.path("complete").asBoolean());
        assertEquals(60, found.path("begins").path("frustration").asInt());
        assertEquals("angry", found.path("begins").path("mood").asString());
        JsonNode venting = found.path("states").get(0);
        assertEquals("venting", venting.path("state").asString());
        assertEquals(40, venting.path("waiting").path("trust").path("highest").asInt());
        assertTrue(found.path("states").get(1).path("waiting").isNull());
        assertFalse(JsonMapper.shared()
                .readTree(document(PhoneCall.TEXT, 3))
                .path("complete")
                .asBoolean());
    }

    private static String document(String scenario, long limit) {
        Machine machine = PhoneCall.machine(scenario);
        return MetersDocument.of(machine, MeterRanges.of(machine, limit));
    }
}
