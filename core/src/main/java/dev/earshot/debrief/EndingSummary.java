package dev.earshot.debrief;

import dev.earshot.scenario.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * How the conversation ended, on its own axes.
 *
 * @param ending the id of the ending
 * @param lesson what the author says it meant; null: nothing
 * @param satisfied whether the customer went away content
 * @param selfSufficient whether the customer can help themselves next time
 * @param dependent whether the customer could have been shown how to, and was not
 */
public record EndingSummary(
        String ending,
        @Nullable String lesson,
        Resolution resolution,
        boolean satisfied,
        boolean selfSufficient,
        boolean dependent,
        boolean walkedOut,
        HandOver handOver) {
    /** Whether anything was achieved: the customer is content, or the problem is smaller, or it is in the right hands. */
    public boolean isGood() {
        return !walkedOut && (satisfied || resolution != Resolution.UNRESOLVED || handOver == HandOver.WARM);
    }

    /** Whether the customer was passed on. */
    public enum HandOver {
        NONE,
        /** With what the customer had told. */
        WARM,
        /** So that the customer has to start over. */
        COLD
    }
}
