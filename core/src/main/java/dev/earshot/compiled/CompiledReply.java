package dev.earshot.compiled;

import dev.earshot.scenario.Again;
import org.jspecify.annotations.Nullable;

/**
 * A reply with its names resolved.
 *
 * @param acts all of its acts
 * @param asking those that the customer answers
 * @param booked those that the ledgers keep by what they name
 * @param spent its field among the spent ones; for {@link Again#PER_STATE} the field for state 0, those for the other
 *     states behind it; −1 for {@link Again#ALWAYS}
 * @param lockedBecause shown locked with this reason while the condition does not hold; null: hidden
 */
public record CompiledReply(
        int number,
        String id,
        String stableId,
        String say,
        CompiledAct[] acts,
        CompiledAct[] asking,
        CompiledAct[] booked,
        int when,
        @Nullable String lockedBecause,
        Again again,
        int spent,
        CompiledReaction[] customerSays,
        int[] finds,
        int[] sets) {
    /** The number of its spent field in this state; −1: it is never spent. */
    public int spentIn(int state) {
        return again == Again.PER_STATE ? spent + state : spent;
    }

    /** Whether it can be chosen wherever it belongs, as often as one likes. */
    boolean isAlwaysOpen() {
        return again == Again.ALWAYS && when == Guards.ALWAYS;
    }
}
