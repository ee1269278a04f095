package dev.earshot.compiled;

import org.jspecify.annotations.Nullable;

/**
 * A state with its names resolved.
 *
 * @param stableId the id it was first given, which a renaming does not change
 * @param shows a feeling, one of the scenario's or the rubric's; −1: none
 * @param feels a feeling of the scenario; −1: none
 * @param choices the numbers of its replies in the order of the file, then of those that hold everywhere
 * @param neverMute whether one of them can be chosen again and again, come what may
 * @param rows the reactions that hold everywhere, then its own
 * @param promisesDue the promises that break when it is left
 */
public record CompiledState(
        String id,
        String stableId,
        int shows,
        int feels,
        int hostility,
        int[] cues,
        int[] tells,
        Utterance says,
        @Nullable Utterance saysAgain,
        @Nullable Utterance saysBack,
        int[] choices,
        boolean neverMute,
        CompiledReaction[] rows,
        int[] promisesDue) {}
