package dev.earshot.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.debrief.PhoneCall;
import dev.earshot.machine.Machine;
import dev.earshot.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ResultDocumentTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final PublishedSchema SCHEMA = PublishedSchema.named("earshot-result-1.schema.json");

    /** Together they fill every part of the document. */
    private static final List<String> PLAYS = List.of(
            "mock",
            "pass-on",
            "try-it hear on-it promise ask-light fix",
            "ask-time hear sum-up so-people-wait when-again fix");

    @Test
    void every_document_is_as_the_schema_says() {
        for (String play : PLAYS) {
            assertEquals(List.of(), SCHEMA.complaints(document(play)), play);
        }
    }

    @Test
    void the_schema_names_every_part_that_is_written_and_no_other() {
        Set<String> written = new TreeSet<>();
        PLAYS.forEach(play -> written.addAll(PublishedSchema.written(document(play))));
        Set<String> described = SCHEMA.described();

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
}
