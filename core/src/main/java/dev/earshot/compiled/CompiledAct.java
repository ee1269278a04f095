package dev.earshot.compiled;

import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Role;
import org.jspecify.annotations.Nullable;

/**
 * An act with its names resolved.
 *
 * @param replacing the rules that may judge it as something else, in the order in which they are asked
 */
public record CompiledAct(
        int behaviour,
        Role role,
        boolean evidence,
        int[] names,
        @Nullable Carried carried,
        ContextRule.Replaces[] replacing) {
    /** What a hand-over takes along: everything told, or these facts. */
    public record Carried(boolean everythingTold, int[] facts) {}

    /** Whether the ledgers keep what becomes of each feeling, fix or promise that it names. */
    boolean isBooked() {
        return switch (role) {
            case ASK_OPEN, VALIDATE, SOLVE, PROMISE, OVERPROMISE, KEEP -> names.length > 0;
            case PLAIN, ASK, PARAPHRASE, DEEPEN, APOLOGISE, SET_LIMIT, HAND_OVER -> false;
        };
    }
}
