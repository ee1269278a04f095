package dev.earshot.compiled;

import org.jspecify.annotations.Nullable;

/**
 * A reaction with its names resolved.
 *
 * @param number its place among all reactions
 * @param to a state, or an ending numbered behind the states; {@link #STAYS}
 * @param hostility {@link #AS_BEFORE} or the ordinal of a hostility
 */
public record CompiledReaction(
        int number,
        int when,
        @Nullable Utterance says,
        int to,
        int[] tells,
        int[] cues,
        int[] sets,
        int frustration,
        int trust,
        int hostility) {
    public static final int STAYS = -1;
    public static final int AS_BEFORE = -1;
}
