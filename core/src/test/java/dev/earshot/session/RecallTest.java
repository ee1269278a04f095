package dev.earshot.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.fixture.PhoneCall;
import dev.earshot.machine.Machine;
import dev.earshot.session.Question.Choice;
import dev.earshot.session.RecallQuiz.Standing;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the customer told, and what of it was taken in. */
class RecallTest {
    private static final Machine MACHINE = PhoneCall.machine(PhoneCall.WITH_QUIZ);
    private static final Session TOLD_BOTH = PhoneCall.play(MACHINE, "hear", "ask-light", "fix");
    private static final Session TOLD_ONE = PhoneCall.play(MACHINE, "mock");

    private static List<String> asked(RecallQuiz recall) {
        return recall.questions().stream().map(Question::ask).toList();
    }

    @Test
    void only_what_was_told_is_asked_in_the_order_of_the_file() {
        assertEquals(List.of("When does the gate open?", "What does the light do?"), asked(RecallQuiz.of(TOLD_BOTH)));
        assertEquals(List.of("When does the gate open?"), asked(RecallQuiz.of(TOLD_ONE)));
    }

    @Test
    void every_question_knows_the_turn_in_which_the_answer_was_said() {
        assertEquals(
                List.of(0, 2),
                RecallQuiz.of(TOLD_BOTH).questions().stream()
                        .map(Question::toldIn)
                        .toList());
    }

    @Test
    void where_nothing_was_told_nothing_is_asked() {
        Machine silent = PhoneCall.machine(PhoneCall.WITH_QUIZ.replace("about: deadline", "about: light"));
        RecallQuiz recall = RecallQuiz.of(PhoneCall.play(silent, "mock"));

        assertEquals(Standing.NOTHING_TO_ASK, recall.standing());
        assertTrue(recall.next().isEmpty());
        assertSame(recall, recall.skip());
    }

    @Test
    void as_long_as_the_play_goes_on_there_is_none() {
        assertThrows(IllegalArgumentException.class, () -> RecallQuiz.of(PhoneCall.play(MACHINE, "hear")));
    }

    @Test
    void the_same_question_twice_is_one_question() {
        String quiz = PhoneCall.WITH_QUIZ.substring(PhoneCall.TEXT.length());
        Machine twice = PhoneCall.machine(PhoneCall.WITH_QUIZ + quiz.replace("quiz:\n", ""));

        assertEquals(
                2,
                RecallQuiz.of(PhoneCall.play(twice, "hear", "ask-light", "fix"))
                        .questions()
                        .size());
    }

    @Test
    void the_seed_mixes_the_answers() {
        Set<Integer> placesOfTheRightOne = new TreeSet<>();
        for (long seed = 0; seed < 20; seed++) {
            Session session = Session.begin(MACHINE, seed);
            session = ((Session.Attempt.Accepted) session.reply("mock")).session();
            List<String> says = RecallQuiz.of(session).questions().get(0).choices().stream()
                    .map(Choice::say)
                    .toList();
            placesOfTheRightOne.add(says.indexOf("At eight."));
        }

        assertEquals(Set.of(0, 1, 2), placesOfTheRightOne);
    }

    @Test
    void an_answer_makes_another_value() {
        RecallQuiz none = RecallQuiz.of(TOLD_BOTH);
        RecallQuiz one = PhoneCall.answer(TOLD_BOTH, "At nine.");

        assertEquals(List.of(), none.answers());
        assertEquals(1, one.answers().size());
        assertEquals("At nine.", one.answers().get(0).given().say());
        assertEquals("At eight.", one.answers().get(0).right().say());
        assertEquals("What does the light do?", one.next().orElseThrow().ask());
        assertEquals(Standing.OPEN, one.standing());
    }

    @Test
    void after_the_last_answer_nothing_is_left_to_ask() {
        RecallQuiz recall = PhoneCall.answer(TOLD_BOTH, "At eight.", "It blinks.");
        Choice any = recall.questions().get(0).choices().get(0);

        assertEquals(Standing.ANSWERED, recall.standing());
        assertThrows(IllegalStateException.class, () -> recall.answer(any));
        assertSame(recall, recall.skip());
    }

    @Test
    void an_answer_to_another_question_is_none() {
        RecallQuiz recall = RecallQuiz.of(TOLD_BOTH);
        Choice other = recall.questions().get(1).choices().get(0);

        assertThrows(IllegalArgumentException.class, () -> recall.answer(other));
    }

    @Test
    void skipping_leaves_the_answers_that_were_given() {
        RecallQuiz recall = PhoneCall.answer(TOLD_BOTH, "At eight.").skip();

        assertEquals(Standing.SKIPPED, recall.standing());
        assertTrue(recall.next().isEmpty());
        assertEquals(1, recall.answers().size());
    }

    private static RecallQuiz.Resumed resumedAfter(String was, String is) {
        String edited = PhoneCall.WITH_QUIZ.replace(was, is);
        assertNotEquals(PhoneCall.WITH_QUIZ, edited);
        Session again = PhoneCall.play(PhoneCall.machine(edited), "hear", "ask-light", "fix");
        return RecallQuiz.resume(again, Journal.of(PhoneCall.answer(TOLD_BOTH, "At nine.", "It blinks.")));
    }

    @Test
    void an_answer_whose_question_has_changed_is_dropped_and_counted() {
        String[][] edits = {
            {"ask: When does the gate open?", "ask: When does it open?"},
            {"{ say: At seven. }", "{ say: At six. }"},
            {"      - { say: At seven. }\n", ""},
            {
                "At eight., right: true }\n      - { say: At nine. }",
                "At eight. }\n      - { say: At nine., right: true }"
            }
        };
        for (String[] edit : edits) {
            RecallQuiz.Resumed resumed = resumedAfter(edit[0], edit[1]);

            assertEquals(1, resumed.dropped(), edit[0]);
            assertEquals(
                    List.of("It blinks."),
                    resumed.recall().answers().stream()
                            .map(answer -> answer.given().say())
                            .toList());
            assertEquals("deadline", resumed.recall().next().orElseThrow().about());
        }
    }

    @Test
    void an_answer_whose_question_is_gone_is_dropped_and_counted() {
        String question = PhoneCall.WITH_QUIZ.substring(
                PhoneCall.WITH_QUIZ.indexOf("  - ask: When"), PhoneCall.WITH_QUIZ.indexOf("  - ask: What does"));
        RecallQuiz.Resumed resumed = resumedAfter(question, "");

        assertEquals(1, resumed.dropped());
        assertEquals(Standing.ANSWERED, resumed.recall().standing());
    }

    @Test
    void a_change_of_the_quiz_is_not_in_the_way_of_the_play() {
        Machine edited = PhoneCall.machine(PhoneCall.WITH_QUIZ.replace("At seven.", "At six."));
        Replay replay = Replay.of(edited, Journal.of(PhoneCall.answer(TOLD_BOTH, "At nine.")));

        assertEquals(Replay.Change.NONE, ((Replay.Resumed) replay).change());
    }
}
