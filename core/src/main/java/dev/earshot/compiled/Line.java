package dev.earshot.compiled;

import java.util.List;

/**
 * Something said. Which of its wordings is heard is the seed's choice, and nothing else depends on it.
 *
 * @param id stable; from the state, the reply or the ending it belongs to
 * @param wordings at least one, with their placeholders
 */
public record Line(String id, Kind kind, List<String> wordings) {
    public Line {
        wordings = List.copyOf(wordings);
    }

    /** Why it is said. */
    public enum Kind {
        /** The customer answers a question. */
        ANSWER,
        /** The customer takes the reply. */
        REACTION,
        /** The customer stays where she is and has nothing else to say. */
        AGAIN,
        /** The customer comes into a state. */
        ENTRY,
        /** The play ends. */
        ENDING
    }
}
