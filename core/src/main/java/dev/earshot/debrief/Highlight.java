package dev.earshot.debrief;

import dev.earshot.judge.VerdictOrigin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the conversation that counted, with the words it rests on.
 *
 * @param turn counted from 1; 0: before the first reply
 * @param origin what it was judged for
 * @param said the trainee's words in that turn
 * @param behaviour what it was judged as, in the rubric's word
 * @param does what that is, in one sentence without its subject
 * @param reason why it counts
 * @param rule the context rule behind it, in one sentence; null: none
 * @param basis what it rests on
 * @param points per skill in hundredths of a point, in the order of the rubric
 * @param principle the id of the principle it serves or offends
 */
public record Highlight(
        int turn,
        VerdictOrigin origin,
        String said,
        String behaviour,
        String does,
        String reason,
        @Nullable String rule,
        List<Basis> basis,
        List<Integer> points,
        String principle) {
    public Highlight {
        basis = List.copyOf(basis);
        points = List.copyOf(points);
    }

    /** Whether it was not what was said that counted, but how the conversation ended with that. */
    public boolean isAtEnding() {
        return origin == VerdictOrigin.ENDING;
    }
}
