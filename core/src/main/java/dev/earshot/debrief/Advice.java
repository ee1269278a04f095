package dev.earshot.debrief;

import org.jspecify.annotations.Nullable;

/**
 * One thing to try next time.
 *
 * @param principle the id of the principle behind it
 * @param says the principle in one sentence
 * @param tryThis what to try
 * @param hardest where nothing was lost: the moment with most to lose, in which this was done well; null: something was
 */
public record Advice(
        String principle,
        String says,
        String tryThis,
        @Nullable Hardest hardest) {
    /**
     * A moment that could have gone wrong, and did not.
     *
     * @param turn counted from 1
     * @param said the trainee's words
     * @param atStake what the worst choice there would have given away, in thousandths of the whole's range
     */
    public record Hardest(int turn, String said, int atStake) {}
}
