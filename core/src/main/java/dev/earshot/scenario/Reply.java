package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the trainee can say.
 *
 * @param id unique in the whole scenario
 * @param was earlier ids, the oldest first
 * @param say the trainee's words
 * @param does what saying it does, at least one act
 * @param when what must hold for it to be offered; null: always
 * @param lockedBecause shown with this reason, and refused, while {@code when} does not hold; null: hidden instead
 * @param customerSays the customer's answers made for this reply; the first whose condition holds counts
 * @param finds facts that the trainee finds out by it
 * @param sets flags it sets
 * @param scope where it is offered, for replies of {@code everywhere}; else every state
 */
public record Reply(
        Located<String> id,
        List<Located<String>> was,
        Located<String> say,
        List<Act> does,
        @Nullable Condition when,
        @Nullable Located<String> lockedBecause,
        Again again,
        List<Reaction> customerSays,
        List<Located<String>> finds,
        List<Located<String>> sets,
        Scope scope,
        Span span) {
    public Reply {
        was = List.copyOf(was);
        does = List.copyOf(does);
        customerSays = List.copyOf(customerSays);
        finds = List.copyOf(finds);
        sets = List.copyOf(sets);
    }
}
