package dev.earshot.render.trainee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.Golden;
import dev.earshot.debrief.Debrief;
import dev.earshot.debrief.DebriefBuilder;
import dev.earshot.fixture.PhoneCall;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.session.RecallQuiz;
import dev.earshot.session.Session;
import dev.earshot.text.TextLayout;
import org.junit.jupiter.api.Test;

class DebriefTextTest {
    @Test
    void says_the_band_before_the_number() {
        assertTrue(text("hear", "ask-light", "fix")
                .lines()
                .anyMatch(line -> line.matches("Listening: \\w+ \\(\\d+; random picking gets \\d+\\)\\.")));
    }

    private static String afterQuiz(String... answers) {
        Session session = PhoneCall.play(PhoneCall.machine(PhoneCall.WITH_QUIZ), "hear", "ask-light", "fix");
        RecallQuiz recall = PhoneCall.answer(session, answers);
        return DebriefText.of(DebriefBuilder.of(recall, PhoneCall.card(recall)), TextLayout.plain());
    }

    @Test
    void a_quiz_reads_like_this() {
        Golden.verify(
                Golden.resource("dev/earshot/render/debrief-with-quiz.txt"), afterQuiz("At nine.", "It stays on."));
    }

    @Test
    void a_right_answer_needs_no_words() {
        String text = afterQuiz("At eight.", "It blinks.");

        assertTrue(text.contains("You got 2 of 2 right (100; guessing gets 42)."), text);
        assertFalse(text.contains("Right was"), text);
    }

    @Test
    void a_skipped_quiz_is_one_plain_line() {
        String text = afterQuiz("At nine.");

        assertTrue(text.contains("You skipped the quiz, so listening rests on the conversation alone."), text);
        assertFalse(text.contains("The quiz counts in this."), text);
        assertFalse(text.contains("Right was"), text);
    }

    @Test
    void where_nothing_was_to_be_asked_nothing_is_said_of_it() {
        assertFalse(text("hear", "ask-light", "fix").contains("quiz"));
    }

    @Test
    void quotes_the_words_and_what_they_rest_on() {
        String text = unwrapped("hear", "ask-light", "fix");

        assertTrue(text.contains("Earned in reply 1, \"Gate at eight. I'm on it.\""), text);
    }

    @Test
    void a_crossed_line_comes_before_the_ending() {
        String text = text("mock");

        assertTrue(text.indexOf("a line was crossed") < text.indexOf("How it ended"), text);
        assertTrue(unwrapped("mock").contains("respect and the whole can show no more than 40."), text);
    }

    @Test
    void names_the_turn_that_mattered_most_and_the_answer_to_the_best_reply() {
        String text = unwrapped("pass-on");

        assertTrue(text.contains("Reply 1. You said: I'll put you through."), text);
        assertTrue(text.contains("Ada Byron would have answered: Yes. So?"), text);
    }

    @Test
    void says_why_the_best_reply_is_best_and_where_it_leads() {
        Session session = PhoneCall.play(PhoneCall.machine(PhoneCall.STRAIGHT), "pass-on");
        String text = DebriefText.of(DebriefBuilder.of(session, PhoneCall.card(session)), TextLayout.plain())
                .replaceAll("\\s+", " ");

        assertTrue(text.contains("It says \"I\" and takes on something to do; it gives back facts"), text);
        assertTrue(
                text.contains("From there it could still end like this: The problem is solved for good."
                        + " Ada Byron goes away satisfied."),
                text);
    }

    @Test
    void a_play_that_gave_nothing_away_still_gets_one_thing_to_take_along() {
        Session session = PhoneCall.best(PhoneCall.machine());
        String text = DebriefText.of(DebriefBuilder.of(session, PhoneCall.card(session)), TextLayout.plain())
                .replaceAll("\\s+", " ");

        assertTrue(
                text.contains("One thing to try next time You gave nothing away. The moment with most to lose"), text);
    }

    @Test
    void a_crossed_line_tells_of_its_cap_once() {
        String text = unwrapped("mock");

        assertFalse(text.contains("not shown above the cap"), text);
    }

    @Test
    void an_ending_that_caps_the_scores_is_told_first_and_with_its_reason() {
        Session session = PhoneCall.play(PhoneCall.machine(PhoneCall.HANGS_UP), "pass-on");
        String text = DebriefText.of(DebriefBuilder.of(session, PhoneCall.card(session)), TextLayout.plain())
                .replaceAll("\\s+", " ");

        assertTrue(
                text.contains("First: how it ended limits the scores Reply 1 was the last: \"I'll put you through.\""
                        + " The conversation breaks off before half of the customer's patience is spent."),
                text);
        assertTrue(
                text.contains("empathy, respect, listening, compassion, competence and the whole can show no more than"
                        + " 20."),
                text);
        assertFalse(text.contains("a line was crossed"), text);
    }

    @Test
    void without_scores_the_rest_is_still_told() {
        Session session = PhoneCall.play(PhoneCall.machine(), "try-it", "pass-on");
        String text = DebriefText.of(DebriefBuilder.of(session, ScoreCard.unscored(session)), TextLayout.plain())
                .replaceAll("\\s+", " ");

        assertTrue(text.contains("There are no scores this time."), text);
        assertTrue(text.contains("Hints nobody took up"), text);
        assertTrue(text.contains("Before you pass anyone on"), text);
    }

    @Test
    void tells_hints_that_were_missed_with_their_words() {
        assertTrue(unwrapped("hear", "ask-light", "fix")
                .contains("\"they will laugh again\" (said before your first reply)."));
    }

    @Test
    void figures_are_said_in_words_with_their_limits_and_sources() {
        String text = chatty("ask-time", "hear", "sum-up", "so-people-wait", "when-again", "fix");

        assertTrue(
                text.contains(
                        "You asked something in 2 replies, and gave back something you had been told in 3 replies."
                                + " That is good. House values: fair from 1 given back to 2 asked, good from 1 given back to 1"
                                + " asked. MITI 4, for counselling: fair from 1 given back to 1 asked, good from 2 given back to"
                                + " 1 asked. Source: MITI 4 (Motivational"),
                text);
        assertTrue(
                text.contains("of these, 1 also said what it means to the customer (33 %). That is less than fair."),
                text);
        assertTrue(
                text.contains("The first reply that let Ada Byron know you had heard was reply 2. That is fair."
                        + " House values: fair by reply 2, good by reply 1."),
                text);
        assertTrue(
                text.contains("In 2 replies you asked for something that Ada Byron had already told you. That is less"
                        + " than fair. House values: fair with 1 at most, good with none. Reply 1, \"When does the gate"
                        + " open?\": \"The gate opens at eight.\" (said before your first reply)"),
                text);
    }

    @Test
    void where_too_little_was_said_no_figure_is_told() {
        assertFalse(text("mock").contains("How you asked and gave back"));
        assertFalse(chatty("hear", "ask-light", "fix").contains("You asked something in"));
    }

    private static String chatty(String... replies) {
        Session session = PhoneCall.play(PhoneCall.machine(PhoneCall.CHATTY), replies);
        return DebriefText.of(DebriefBuilder.of(session, PhoneCall.card(session)), TextLayout.plain())
                .replaceAll("\\s+", " ");
    }

    @Test
    void says_what_it_is_not_for() {
        assertTrue(unwrapped("mock").contains("It is not fit for hiring or appraisal."));
    }

    @Test
    void is_plain_text_unless_colour_is_wanted_and_the_same_words_then() {
        Debrief debrief = debrief("mock");
        String plain = DebriefText.of(debrief, new TextLayout(72, false));
        String coloured = DebriefText.of(debrief, new TextLayout(72, true));

        assertFalse(plain.contains("\u001b"));
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9]*m", ""));
    }

    @Test
    void fits_the_width() {
        DebriefText.of(debrief("mock"), new TextLayout(40, false))
                .lines()
                .forEach(line -> assertTrue(line.length() <= 40, line));
    }

    private static Debrief debrief(String... replies) {
        Session session = PhoneCall.play(PhoneCall.machine(), replies);
        return DebriefBuilder.of(session, PhoneCall.card(session));
    }

    private static String text(String... replies) {
        return DebriefText.of(debrief(replies), TextLayout.plain());
    }

    private static String unwrapped(String... replies) {
        return text(replies).replaceAll("\\s+", " ");
    }
}
