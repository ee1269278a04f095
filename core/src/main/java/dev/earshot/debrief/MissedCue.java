package dev.earshot.debrief;

import org.jspecify.annotations.Nullable;

/**
 * A hint that the customer dropped and nobody took up.
 *
 * @param feeling the feeling behind it, in words
 * @param cue the words that gave it away; null: the author named none
 * @param turn in which they were said; 0: before the first reply
 */
public record MissedCue(String feeling, @Nullable String cue, int turn) {}
