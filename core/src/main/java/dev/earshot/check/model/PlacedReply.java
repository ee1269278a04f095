package dev.earshot.check.model;

import dev.earshot.diagnostic.Path;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.State;
import org.jspecify.annotations.Nullable;

/**
 * A reply and where it stands.
 *
 * @param state the state it belongs to; null: to {@code everywhere}
 */
public record PlacedReply(Reply reply, @Nullable State state, Path at) {
    public String path() {
        return at.toString();
    }
}
