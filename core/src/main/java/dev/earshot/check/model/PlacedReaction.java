package dev.earshot.check.model;

import dev.earshot.diagnostic.Path;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.State;
import org.jspecify.annotations.Nullable;

/**
 * A reaction, or a reply's own answer, and where it stands.
 *
 * @param state the state it belongs to; null: to {@code everywhere}
 * @param of the reply whose answer it is; null: it is a row of {@code reacts}
 */
public record PlacedReaction(
        Reaction reaction, @Nullable State state, @Nullable Reply of, Path at) {
    public String path() {
        return at.toString();
    }

    /** Where it holds, if it belongs to {@code everywhere}. */
    public Scope scope() {
        return of == null ? reaction.scope() : of.scope();
    }
}
