package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.cli.CommandHarness.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Being asked, after the last words, what was heard. */
class QuizTest {
    private static final String QUIZ = """
            quiz:
              - ask: When does the gate open?
                about: deadline
                answers:
                  - { say: At seven. }
                  - { say: At eight., right: true }
                  - { say: At nine. }
              - ask: What does the light do?
                about: light
                answers:
                  - { say: It blinks., right: true }
                  - { say: It stays on. }
            """;
    private static final String TALK = "hear\nask-light\nfix\n";
    private static final String SKIPPED = "You skipped the quiz, so listening rests on the conversation alone.";

    @TempDir
    Path folder;

    private CommandHarness earshot;
    private Path scenario;

    @BeforeEach
    void sitDown() {
        earshot = new CommandHarness(folder);
        scenario = withQuiz(QUIZ);
    }

    private Path withQuiz(String quiz) {
        return earshot.scenario("endings:\n", quiz + "endings:\n");
    }

    @Test
    void a_conversation_with_its_questions_reads_like_this() {
        Ran ran = earshot.run(TALK + "help\n7\nagain\nat nine.\nIt blinks.\n", "play", scenario, "--seed", 7);

        assertEquals(0, ran.exit());
        assertEquals("", ran.messages());
        Golden.check("phone-call.quiz.seed-7.txt", ran.out());
        assertFalse(Files.exists(earshot.save("phone-call")));
    }

    @Test
    void only_what_was_told_is_asked() {
        Ran ran = earshot.run("mock\n", "play", scenario);

        assertTrue(ran.out().contains("Question 1 of 1. When does the gate open?"), ran.out());
        assertFalse(ran.out().contains("What does the light do? \n  1."), ran.out());
    }

    @Test
    void where_nothing_is_to_be_asked_the_debrief_follows_at_once() {
        Ran ran = earshot.run("mock\n", "play", withQuiz(QUIZ.replace("about: deadline", "about: light")));

        assertEquals(0, ran.exit());
        assertFalse(ran.out().contains("what did you hear?"), ran.out());
        assertFalse(ran.out().contains("quiz"), ran.out());
    }

    @Test
    void skip_leaves_the_rest_out_and_the_debrief_says_so() {
        Ran ran = earshot.run(TALK + "At eight.\nSKIP\n", "play", scenario);

        assertTrue(ran.out().contains(SKIPPED), ran.out());
        assertFalse(Files.exists(earshot.save("phone-call")));
    }

    @Test
    void a_pipe_that_ends_skips_the_rest() {
        Ran ran = earshot.run(TALK + "At eight.\n", "play", scenario);

        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains(SKIPPED), ran.out());
    }

    @Test
    void the_end_of_the_input_at_a_terminal_keeps_everything_for_another_time() {
        Ran left = earshot.atTerminal().run(TALK + "At nine.\n", "play", scenario, "--seed", 7);

        assertTrue(left.out().contains("The conversation is kept. To go on with it:"), left.out());
        assertFalse(left.out().contains("How you did"), left.out());

        Ran ran = earshot.run("y\nIt blinks.\nn\n", "play", scenario);

        assertTrue(
                ran.unwrapped().contains("You have talked with Ada Byron to the end, but not looked back on it yet."));
        assertTrue(ran.out().contains("Question 2 of 2. What does the light do?"), ran.out());
        assertTrue(ran.out().contains("You got 1 of 2 right (50; guessing gets 42)."), ran.out());
        assertFalse(Files.exists(earshot.save("phone-call")));
    }

    @Test
    void quit_keeps_it_and_play_goes_on_through_a_pipe_as_if_it_had_never_been_left() {
        Ran whole = earshot.run(TALK + "At nine.\nIt blinks.\n", "play", scenario, "--seed", 7);
        earshot.run(TALK + "At nine.\nquit\n", "play", scenario, "--seed", 7);
        Ran resumed = earshot.run("It blinks.\n", "play", scenario, "--resume");

        String debrief = "Looking back on";
        assertEquals(
                whole.out().substring(whole.out().indexOf(debrief)),
                resumed.out().substring(resumed.out().indexOf(debrief)));
    }

    @Test
    void quit_before_the_first_answer_keeps_it_too() {
        earshot.run(TALK + "quit\n", "play", scenario);

        assertTrue(earshot.run("", "play", scenario, "--resume").out().contains("Question 1 of 2."));
    }

    @Test
    void stop_forgets_it() {
        Ran ran = earshot.run(TALK + "At nine.\nstop\n", "play", scenario);

        assertTrue(ran.out().contains("You left without a score."), ran.out());
        assertFalse(Files.exists(earshot.save("phone-call")));
    }

    @Test
    void answers_that_no_longer_fit_are_asked_anew_and_that_is_said() {
        earshot.run(TALK + "At nine.\nquit\n", "play", scenario);
        Path edited = withQuiz(QUIZ.replace("At seven.", "At six."));

        Ran ran = earshot.run("At eight.\nIt blinks.\n", "play", edited, "--resume");

        assertTrue(
                ran.unwrapped()
                        .contains(
                                "The questions after it have changed since you left. 1 answer of yours no longer fits,"),
                ran.out());
        assertTrue(ran.out().contains("Question 1 of 2. When does the gate open?"), ran.out());
        assertTrue(ran.out().contains("You got 2 of 2 right"), ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1", "99999999999", "٣", "foo", "\u001b[A", "eight"})
    void what_is_no_answer_is_asked_again_and_says_what_can_be_typed(String wrong) {
        Ran ran = earshot.run(TALK + wrong + "\n", "play", scenario);

        assertTrue(ran.unwrapped().contains("is not one of the answers. Type a number from 1 to 3"), ran.out());
        assertFalse(ran.out().contains("\u001b"), wrong);
    }

    // ---- Written down beforehand ----

    private Ran scripted(String script, Object... more) {
        Object[] arguments = new Object[more.length + 6];
        System.arraycopy(
                new Object[] {"play", scenario, "--seed", 7, "--answers", earshot.write("a.txt", script)},
                0,
                arguments,
                0,
                6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return earshot.run("", arguments);
    }

    @Test
    void a_script_answers_by_number_or_by_words() {
        Ran words = scripted(TALK + "quiz: At eight. # heard at once\nquiz: it blinks.\n");

        assertEquals(0, words.exit());
        assertTrue(words.out().contains("You got 2 of 2 right"), words.out());
        String displayed = words.out().substring(words.out().indexOf("Question 1 of 2."));
        String number = displayed
                .lines()
                .filter(line -> line.endsWith(". At eight."))
                .findFirst()
                .orElseThrow()
                .strip()
                .substring(0, 1);
        Ran numbers = scripted(TALK + "quiz:" + number + "\nquiz: It blinks.\n");
        assertTrue(numbers.out().contains("You got 2 of 2 right"), numbers.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "quiz: skip\n", "quiz: At eight.\n", "quiz: At eight.\nquiz: skip\n"})
    void a_script_that_does_not_answer_to_the_end_skips_and_that_is_recorded(String script) {
        Ran text = scripted(TALK + script);
        Ran json = scripted(TALK + script, "--json");

        assertEquals(0, text.exit());
        assertTrue(text.out().contains(SKIPPED), text.out());
        assertTrue(json.out().contains("\"skipped\": true"), json.out());
        assertFalse(json.out().contains("conversation-and-quiz"), json.out());
    }

    @Test
    void a_wrong_answer_in_a_script_is_located() {
        Ran ran = scripted(TALK + "quiz: At eight.\n\nquiz: 3\n", "--json");

        assertEquals(1, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.messages().contains("a.txt:6: '3' is no answer to question 2"), ran.messages());
        assertTrue(ran.messages().contains("It stays on."), ran.messages());
    }

    @Test
    void an_answer_to_the_quiz_that_comes_too_early_is_no_reply() {
        Ran ran = scripted("hear\nquiz: 1\n");

        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("a.txt:2: 'quiz: 1' is not on offer as reply 2"), ran.out());
    }

    @Test
    void replies_that_came_too_late_are_left_out_before_the_quiz() {
        Ran ran = scripted(TALK + "on-it\nquiz: At eight.\nquiz: It blinks.\nquiz: 1\n");

        assertTrue(ran.out().contains("You got 2 of 2 right"), ran.out());
        assertTrue(ran.messages().contains("before the last 2 answers; they were not needed."), ran.messages());
    }

    @Test
    void a_document_says_what_was_answered() {
        Ran ran = scripted(TALK + "quiz: At nine.\nquiz: It blinks.\n", "--json");

        assertTrue(ran.out().contains("\"basis\": \"conversation-and-quiz\""), ran.out());
        assertTrue(ran.out().contains("\"skipped\": false"), ran.out());
        assertEquals(ran, scripted(TALK + "quiz: At nine.\nquiz: It blinks.\n", "--json"));
    }

    @Test
    void another_rubric_judges_the_conversation_alone() {
        Path run = earshot.write(
                "run.json",
                scripted(TALK + "quiz: At nine.\nquiz: It blinks.\n", "--json").out());
        Path skipped = earshot.write("skipped.json", scripted(TALK, "--json").out());

        Ran answered = earshot.run("", "rejudge", run, "--rubric", "standard", "--scenario", scenario);
        assertEquals(0, answered.exit(), answered.out() + answered.messages());
        assertEquals(
                answered.out(),
                earshot.run("", "rejudge", skipped, "--rubric", "standard", "--scenario", scenario)
                        .out());
    }
}
