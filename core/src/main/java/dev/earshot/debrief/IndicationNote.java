package dev.earshot.debrief;

import dev.earshot.scoring.Indication;
import java.util.List;

/**
 * A figure about how the conversation was led, with what it comes from.
 *
 * @param repeated what was asked although it had been told, question by question; empty for all figures but that one
 */
public record IndicationNote(Indication indication, List<Repeated> repeated) {
    public IndicationNote {
        repeated = List.copyOf(repeated);
    }

    /**
     * A question that had been answered.
     *
     * @param turn counted from 1
     * @param said the trainee's words
     * @param facts what it asked for, and when that was told
     */
    public record Repeated(int turn, String said, List<Basis> facts) {
        public Repeated {
            facts = List.copyOf(facts);
        }
    }
}
