package dev.earshot.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.fixture.PhoneCall;
import dev.earshot.machine.Machine;
import dev.earshot.rubric.QuizShare;
import dev.earshot.rubric.Rubric;
import dev.earshot.session.RecallQuiz;
import dev.earshot.session.Session;
import dev.earshot.yaml.RubricReader;
import dev.earshot.yaml.Rubrics;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answered quiz is worth, and what it leaves alone. */
class QuizScoreTest {
    private static final Machine MACHINE = PhoneCall.machine(PhoneCall.WITH_QUIZ);
    private static final Session FIXED = PhoneCall.play(MACHINE, "hear", "ask-light", "fix");

    private static ScoreCard card(Session session, String... answers) {
        return PhoneCall.card(PhoneCall.answer(session, answers));
    }

    private static SkillScore listening(ScoreCard card) {
        return card.skills().stream()
                .filter(score -> score.skill().id().equals("listening"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At eight. | It blinks.   | 2 | 100
            At eight. | It stays on. | 1 | 50
            At seven. | It blinks.   | 1 | 50
            At nine.  | It stays on. | 0 | 0
            """)
    void the_score_is_the_share_of_right_answers(String first, String second, int right, int score) {
        QuizScore quiz = card(FIXED, first, second).quiz().orElseThrow();

        assertEquals(2, quiz.asked());
        assertEquals(right, quiz.right());
        assertEquals(score, quiz.score());
    }

    /** Guessing gets a third of the first and half of the second: (1/3 + 1/2) / 2 is 41.7 in 100. */
    @Test
    void chance_is_the_mean_of_one_over_the_number_of_answers() {
        assertEquals(
                42, card(FIXED, "At eight.", "It blinks.").quiz().orElseThrow().chance());
        assertEquals(
                33,
                card(PhoneCall.play(MACHINE, "mock"), "At eight.")
                        .quiz()
                        .orElseThrow()
                        .chance());
    }

    @ParameterizedTest
    @CsvSource({"20, 90, 67, 85", "20, 86, 100, 89", "20, 86, 0, 69", "20, 0, 100, 20", "50, 1, 0, 1", "1, 50, 100, 51"
    })
    void eighty_parts_conversation_and_twenty_parts_quiz(int share, int conversation, int quiz, int mixed) {
        QuizScore score = new QuizScore(100, quiz, quiz, 33, false, new QuizShare(0, share));

        assertEquals(mixed, score.mixedInto(conversation));
    }

    @Test
    void an_answered_quiz_is_mixed_into_listening_and_the_conversation_stays_beside_it() {
        ScoreCard without = PhoneCall.card(FIXED);
        SkillScore mixed = listening(card(FIXED, "At eight.", "It stays on."));
        SkillScore alone = listening(without);

        assertEquals(SkillScore.Basis.CONVERSATION_AND_QUIZ, mixed.basis());
        assertEquals(
                new SkillScore.Mark(alone.score(), alone.uncapped(), alone.chance(), alone.band()),
                mixed.conversation());
        assertEquals(Math.round(0.8 * alone.score() + 0.2 * 50), mixed.score());
        assertEquals(Math.round(0.8 * alone.chance() + 0.2 * 42), mixed.chance());
    }

    @Test
    void the_whole_the_pass_and_the_regrets_leave_it_out() {
        ScoreCard without = PhoneCall.card(FIXED);
        ScoreCard with = card(FIXED, "At nine.", "It stays on.");

        assertEquals(without.whole(), with.whole());
        assertEquals(without.regrets(), with.regrets());
    }

    /** The same play under a rubric in which an insult caps listening, too. */
    @Test
    void a_cap_holds_after_mixing() {
        Machine machine = machine(standardWith(
                "gate: { cap: 40, skills: [respect] }", "gate: { cap: 10, skills: [respect, listening] }"));
        SkillScore score = listening(card(PhoneCall.play(machine, "mock"), "At eight."));

        assertTrue(score.uncapped() > 10, score.toString());
        assertEquals(10, score.score());
        assertEquals(SkillScore.Basis.CONVERSATION_AND_QUIZ, score.basis());
    }

    @Test
    void partly_answered_is_skipped() {
        ScoreCard card = PhoneCall.card(PhoneCall.answer(FIXED, "At eight.").skip());
        QuizScore quiz = card.quiz().orElseThrow();

        assertTrue(quiz.skipped());
        assertEquals(1, quiz.right());
        assertEquals(0, quiz.score());
        assertNull(quiz.counts());
        assertEquals(SkillScore.Basis.CONVERSATION, listening(card).basis());
        assertEquals(quiz, card(FIXED, "At eight.").quiz().orElseThrow());
    }

    @Test
    void a_play_that_is_scored_without_it_has_skipped_it() {
        assertTrue(PhoneCall.card(FIXED).quiz().orElseThrow().skipped());
        assertTrue(PhoneCall.card(PhoneCall.play(PhoneCall.machine(), "mock"))
                .quiz()
                .isEmpty());
    }

    @Test
    void a_rubric_that_says_nothing_of_it_counts_it_nowhere() {
        Machine machine = machine(standardWith("quiz: { skill: listening, share: 20 }\n", ""));
        ScoreCard card = card(PhoneCall.play(machine, "hear", "ask-light", "fix"), "At eight.", "It blinks.");

        assertNull(card.quiz().orElseThrow().counts());
        assertEquals(100, card.quiz().orElseThrow().score());
        assertEquals(SkillScore.Basis.CONVERSATION, listening(card).basis());
    }

    @Test
    void without_scores_of_the_conversation_it_still_has_its_own() {
        RecallQuiz recall = PhoneCall.answer(FIXED, "At eight.", "It blinks.");

        assertEquals(100, ScoreCard.unscored(recall).quiz().orElseThrow().score());
    }

    private static String standardWith(String was, String is) {
        String text = new String(Rubrics.standardText(), StandardCharsets.UTF_8);
        assertTrue(text.contains(was), was);
        return text.replace(was, is).replace("id: standard", "id: other");
    }

    private static Machine machine(String rubricText) {
        Rubric rubric = RubricReader.read("other.rubric.yaml", rubricText.getBytes(StandardCharsets.UTF_8))
                .value();
        assertNotNull(rubric);
        return Machine.compile("call", MACHINE.scenario(), rubric).value();
    }
}
