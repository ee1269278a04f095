package dev.earshot.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.debrief.DebriefBuilder;
import dev.earshot.fixture.PhoneCall;
import dev.earshot.machine.Machine;
import dev.earshot.session.RecallQuiz;
import dev.earshot.session.Session;
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
    private static final PublishedSchema SCHEMA = PublishedSchema.named("earshot-result-1.schema.json");

    /** Together they fill every part of the document. */
    private static final List<String> DOCUMENTS = List.of(
            document("mock"),
            document("pass-on"),
            document("try-it hear on-it promise ask-light fix"),
            document("ask-time hear sum-up so-people-wait when-again fix"),
            withQuiz("At eight.", "It stays on."),
            withQuiz("At eight."));

    @Test
    void every_document_is_as_the_schema_says() {
        for (String document : DOCUMENTS) {
            assertEquals(List.of(), SCHEMA.complaints(document), document);
        }
    }

    @Test
    void the_schema_names_every_part_that_is_written_and_no_other() {
        Set<String> written = new TreeSet<>();
        DOCUMENTS.forEach(document -> written.addAll(PublishedSchema.written(document)));
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

    @Test
    void an_answered_quiz_says_what_was_right_and_where_it_was_told() {
        JsonNode document = JSON.readTree(withQuiz("At nine.", "It blinks."));
        JsonNode quiz = document.path("quiz");
        JsonNode listening = document.path("scores").path("skills").path(2);

        assertFalse(quiz.path("skipped").asBoolean());
        assertEquals(50, quiz.path("score").asInt());
        assertEquals(42, quiz.path("chance").asInt());
        assertEquals("listening", quiz.path("counts").path("skill").asString());
        assertEquals(2, quiz.path("questions").path(1).path("told-in").asInt());
        assertEquals(3, quiz.path("given").path(0).path("answer").asInt());
        assertEquals(2, quiz.path("given").path(0).path("right-answer").asInt());
        assertEquals("listening", listening.path("id").asString());
        assertEquals("conversation-and-quiz", listening.path("basis").asString());
    }

    @Test
    void a_skipped_quiz_is_recorded_and_counts_nowhere() {
        JsonNode document = JSON.readTree(withQuiz("At eight."));
        JsonNode listening = document.path("scores").path("skills").path(2);

        assertTrue(document.path("quiz").path("skipped").asBoolean());
        assertTrue(document.path("quiz").path("score").isNull());
        assertEquals(1, document.path("quiz").path("given").size());
        assertEquals("conversation", listening.path("basis").asString());
        assertEquals(listening.path("conversation").path("score"), listening.path("score"));
    }

    @Test
    void scores_of_another_quiz_are_refused() {
        Session session = PhoneCall.play(PhoneCall.machine(PhoneCall.WITH_QUIZ), "mock");
        RecallQuiz right = PhoneCall.answer(session, "At eight.");
        RecallQuiz wrong = PhoneCall.answer(session, "At nine.");

        assertThrows(IllegalArgumentException.class, () -> ResultDocument.of(right, PhoneCall.card(wrong)));
        assertThrows(IllegalArgumentException.class, () -> DebriefBuilder.of(right, PhoneCall.card(session)));
    }

    private static String withQuiz(String... answers) {
        Session session = PhoneCall.play(PhoneCall.machine(PhoneCall.WITH_QUIZ), "hear", "ask-light", "fix");
        RecallQuiz recall = PhoneCall.answer(session, answers);
        return ResultDocument.of(recall, PhoneCall.card(recall));
    }

    private static String document(String replies) {
        Session session = PhoneCall.play(PhoneCall.machine(PhoneCall.CHATTY), replies.split(" "));
        return ResultDocument.of(session, PhoneCall.card(session));
    }
}
