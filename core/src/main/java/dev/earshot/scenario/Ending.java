package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a play can end. Whether the problem is solved is derived from the fixes that worked.
 *
 * @param satisfied whether the customer goes away content
 * @param walksOut whether somebody broke the conversation off
 * @param selfSufficient when the customer can solve the problem alone next time; null: never, an empty {@link Condition.All}: always
 * @param keeps promises that this ending keeps
 * @param says the last words
 * @param lesson what the ending meant, for the debrief; null: nothing to add
 */
public record Ending(
        Located<String> id,
        List<Located<String>> was,
        boolean satisfied,
        boolean walksOut,
        @Nullable Condition selfSufficient,
        List<Located<String>> keeps,
        Speech says,
        @Nullable Located<String> lesson,
        Span span) {
    public Ending {
        was = List.copyOf(was);
        keeps = List.copyOf(keeps);
    }
}
