package dev.earshot.debrief;

import dev.earshot.rubric.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict rests on.
 *
 * @param kind what kind of thing it is
 * @param id its id in the scenario
 * @param words the fact in a sentence, the feeling or promise in words, or the fix by name
 * @param quote the very words: the cue that gave the feeling away, or the reply that made the promise; null: none
 * @param since the turn in which it came up: told, given away, promised or tried; 0: before the first reply; {@link #NEVER}
 */
public record Basis(
        SubjectKind kind, String id, String words, @Nullable String quote, int since) {
    /** It did not come up in the whole play. */
    public static final int NEVER = -1;
}
