package dev.earshot.rubric;

/**
 * How much the quiz after the play counts, once it is answered.
 *
 * @param skill the number of the skill it counts in, in the order of {@link Rubric#skills}
 * @param percent its share of that skill's score, 1 to {@link #MOST}; the conversation keeps the rest
 */
public record QuizShare(int skill, int percent) {
    /** Remembering well never outweighs how somebody was talked to. */
    public static final int MOST = 50;
}
