package dev.earshot.scoring;

import dev.earshot.judge.VerdictOrigin;
import dev.earshot.rubric.Gate;

/**
 * A line that was crossed.
 *
 * @param turn the turn in which it was, counted from 1; the last one for how the conversation ended
 * @param behaviour what crossed it
 * @param origin what that was judged on
 */
public record GateHit(int turn, String behaviour, VerdictOrigin origin, Gate gate) {
    /** Whether it was not what was said, but how the conversation ended with it. */
    public boolean isAtEnding() {
        return origin == VerdictOrigin.ENDING;
    }
}
