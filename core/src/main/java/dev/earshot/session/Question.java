package dev.earshot.session;

import java.util.List;

/**
 * A question after the play. It does not tell which choice is right: only {@link RecallQuiz.Answer} does.
 *
 * @param key a hash of its words and choices, by which saves know it
 * @param about the id of the fact it is about; not for the trainee's eyes
 * @param toldIn the first turn in which the customer told that fact, counted from 1; 0: before the first reply
 * @param ask the question
 * @param choices in the order in which the trainee sees them
 */
public record Question(String key, String about, int toldIn, String ask, List<Choice> choices) {
    public Question {
        choices = List.copyOf(choices);
    }

    /**
     * One answer on offer.
     *
     * @param number its place in the file, counted from 1, which depends on no seed
     * @param say its words
     */
    public record Choice(int number, String say) {}
}
