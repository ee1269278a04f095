package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the customer feels.
 *
 * @param is the feeling in words, for the debrief
 * @param cue the words that give it away; null: it has no cue, and so can never be met
 */
public record Feeling(
        Located<String> id,
        List<Located<String>> was,
        Located<String> is,
        @Nullable Located<String> cue,
        Span span) {
    public Feeling {
        was = List.copyOf(was);
    }
}
