package dev.earshot.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.fixture.PhoneCall;
import dev.earshot.machine.Machine;
import dev.earshot.rubric.Indicator;
import dev.earshot.rubric.Indicator.Kind;
import dev.earshot.rubric.Indicator.Limits;
import dev.earshot.rubric.Rubric;
import dev.earshot.scoring.Indication.AskedAgain;
import dev.earshot.scoring.Indication.DeeperReflections;
import dev.earshot.scoring.Indication.FirstAcknowledgement;
import dev.earshot.scoring.Indication.ReflectionsToQuestions;
import dev.earshot.scoring.Indication.Repeated;
import dev.earshot.scoring.Indication.Standing;
import dev.earshot.session.Session;
import dev.earshot.yaml.RubricReader;
import dev.earshot.yaml.Rubrics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicationsTest {
    private static final Machine CHATTY = PhoneCall.machine(PhoneCall.CHATTY);

    @Test
    void replies_that_give_back_are_set_against_replies_that_ask() {
        ReflectionsToQuestions found =
                (ReflectionsToQuestions) told(Kind.REFLECTIONS_TO_QUESTIONS, "hear sum-up who-laughs when-again fix")
                        .orElseThrow();

        assertEquals(List.of(2, 2), List.of(found.reflections(), found.questions()));
    }

    @Test
    void a_reply_that_asks_two_things_asks_once_and_one_told_already_counts_as_asked() {
        ReflectionsToQuestions found = (ReflectionsToQuestions)
                told(Kind.REFLECTIONS_TO_QUESTIONS, "ask-time hear so-people-wait when-again fix")
                        .orElseThrow();

        assertEquals(2, found.questions());
    }

    @Test
    void too_few_questions_and_answers_tell_nothing() {
        assertTrue(
                told(Kind.REFLECTIONS_TO_QUESTIONS, "hear sum-up ask-light fix").isEmpty());
        assertFalse(told(Kind.REFLECTIONS_TO_QUESTIONS, "hear sum-up who-laughs ask-light fix")
                .isEmpty());
        assertTrue(told(Kind.DEEPER_REFLECTIONS, "hear sum-up ask-light fix").isEmpty());
    }

    @Test
    void what_went_deeper_is_a_share_of_what_was_given_back() {
        DeeperReflections found =
                (DeeperReflections) told(Kind.DEEPER_REFLECTIONS, "hear sum-up so-people-wait ask-light fix")
                        .orElseThrow();

        assertEquals(List.of(1, 3, 33), List.of(found.deeper(), found.reflections(), found.percent()));
        assertEquals(Optional.of(Standing.BELOW_FAIR), found.standing());
    }

    @Test
    void giving_back_what_was_never_told_is_not_giving_back() {
        String early = PhoneCall.CHATTY.replace("does: [{ check-back: deadline }]", "does: [{ check-back: light }]");
        Session session =
                PhoneCall.play(PhoneCall.machine(early), "hear", "sum-up", "so-people-wait", "ask-light", "fix");

        assertTrue(told(Kind.DEEPER_REFLECTIONS, session).isEmpty());
    }

    @Test
    void the_first_acknowledgement_is_a_reply_or_none() {
        assertEquals(1, acknowledged("hear ask-light fix"));
        assertEquals(2, acknowledged("ask-time hear ask-light fix"));
        assertEquals(FirstAcknowledgement.NEVER, acknowledged("try-it mock"));
        assertTrue(told(Kind.FIRST_ACKNOWLEDGEMENT, "mock").isEmpty());
    }

    @Test
    void what_was_asked_again_is_named() {
        AskedAgain found = (AskedAgain)
                told(Kind.ASKED_AGAIN, "ask-time hear when-again fix").orElseThrow();

        assertEquals(
                List.of(new Repeated(1, List.of("deadline")), new Repeated(3, List.of("deadline"))), found.repeated());
        AskedAgain none =
                (AskedAgain) told(Kind.ASKED_AGAIN, "hear ask-light fix").orElseThrow();
        assertEquals(Optional.of(Standing.GOOD), none.standing());
    }

    @Test
    void what_was_asked_again_is_seen_without_a_rule_for_it() {
        String standard = new String(Rubrics.standardText(), StandardCharsets.UTF_8);
        String text = standard.replaceAll("(?s)  asked-again:\n    says: Asking.*?(?=  misheard:)", "");
        Rubric lenient =
                RubricReader.read("r", text.getBytes(StandardCharsets.UTF_8)).value();
        Machine machine = Machine.compile("call", CHATTY.scenario(), lenient).value();

        AskedAgain found = (AskedAgain) told(Kind.ASKED_AGAIN, PhoneCall.play(machine, "hear", "when-again", "fix"))
                .orElseThrow();

        assertEquals(List.of(new Repeated(2, List.of("deadline"))), found.repeated());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4, BELOW_FAIR",
        "1, 3, BELOW_FAIR",
        "1, 2, FAIR",
        "2, 3, FAIR",
        "2, 2, GOOD",
        "4, 0, GOOD",
    })
    void a_limit_is_reached_exactly(int reflections, int questions, Standing standing) {
        Indicator indicator = new Indicator(Kind.REFLECTIONS_TO_QUESTIONS, "", "", 1, new Limits(50, 100), null);

        assertEquals(Optional.of(standing), new ReflectionsToQuestions(indicator, reflections, questions).standing());
    }

    @ParameterizedTest
    @CsvSource({"0, BELOW_FAIR", "1, GOOD", "2, FAIR", "3, BELOW_FAIR"})
    void never_having_acknowledged_is_later_than_late(int turn, Standing standing) {
        Indicator indicator = new Indicator(Kind.FIRST_ACKNOWLEDGEMENT, "", "", 1, new Limits(2, 1), null);

        assertEquals(Optional.of(standing), new FirstAcknowledgement(indicator, turn).standing());
    }

    @Test
    void without_house_values_there_is_no_standing() {
        Indicator indicator = new Indicator(Kind.FIRST_ACKNOWLEDGEMENT, "", "", 1, null, null);

        assertEquals(Optional.empty(), new FirstAcknowledgement(indicator, 1).standing());
    }

    private static int acknowledged(String replies) {
        return ((FirstAcknowledgement) told(Kind.FIRST_ACKNOWLEDGEMENT, replies).orElseThrow()).turn();
    }

    private static Optional<Indication> told(Kind kind, String replies) {
        return told(kind, PhoneCall.play(CHATTY, replies.split(" ")));
    }

    private static Optional<Indication> told(Kind kind, Session session) {
        return Indications.of(session).stream()
                .filter(indication -> indication.indicator().kind() == kind)
                .findFirst();
    }
}
