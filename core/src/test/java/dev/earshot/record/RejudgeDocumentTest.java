package dev.earshot.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.fixture.PhoneCall;
import dev.earshot.machine.Machine;
import dev.earshot.rubric.Rubric;
import dev.earshot.scoring.RejudgedPlay;
import dev.earshot.session.Session;
import dev.earshot.yaml.RubricReader;
import dev.earshot.yaml.Rubrics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RejudgeDocumentTest {
    private static final PublishedSchema SCHEMA = PublishedSchema.named("earshot-rejudge-1.schema.json");
    private static final String STANDARD = new String(Rubrics.standardText(), StandardCharsets.UTF_8);

    /** Another rubric without one skill, with one of its own, and with another size. */
    private static final String OTHER = STANDARD.replace("compassion:\n    name:", "warmth:\n    name:")
            .replace("listening, compassion, competence]", "listening, warmth, competence]")
            .replaceAll("compassion: (-?[0-9.]+ *[},])", "warmth: $1")
            .replace("does: says \"I\"", "does: says I");

    private static final List<String> PLAYS = List.of("mock", "ask-time hear on-it promise ask-light fix");

    @Test
    void every_document_is_as_the_schema_says() {
        for (String play : PLAYS) {
            assertEquals(List.of(), SCHEMA.complaints(document(play, STANDARD)), play);
            assertEquals(List.of(), SCHEMA.complaints(document(play, OTHER)), play);
        }
    }

    @Test
    void the_schema_names_every_part_that_is_written_and_no_other() {
        Set<String> written = new TreeSet<>();
        PLAYS.forEach(play -> written.addAll(PublishedSchema.written(document(play, OTHER))));

        assertEquals(SCHEMA.described(), written);
    }

    @Test
    void what_it_asks_for_is_missed_when_it_is_not_there() {
        String document = document("mock", STANDARD);

        assertNotEquals(List.of(), SCHEMA.complaints(document.replace("\"reacts-otherwise\"", "\"reacts\"")));
        assertNotEquals(
                List.of(), SCHEMA.complaints(document.replace("\"earshot-rejudge\": 1", "\"earshot-rejudge\": 2")));
    }

    @Test
    void a_skill_that_only_one_rubric_has_is_null_for_the_other() {
        JsonNode sums = JsonMapper.shared().readTree(document("mock", OTHER)).path("hundredths");

        assertTrue(sums.path("compassion").path("after").isNull());
        assertTrue(sums.path("warmth").path("before").isNull());
    }

    private static String document(String replies, String rubricText) {
        Session session = PhoneCall.play(PhoneCall.machine(), replies.split(" "));
        Rubric rubric = RubricReader.read("r", rubricText.getBytes(StandardCharsets.UTF_8))
                .value();
        Machine other =
                Machine.compile("call", session.machine().scenario(), rubric).value();
        return RejudgeDocument.of(session.machine().scenario(), RejudgedPlay.of(session, other), false, true);
    }
}
