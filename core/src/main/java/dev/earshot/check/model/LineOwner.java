package dev.earshot.check.model;

import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.State;
import org.jspecify.annotations.Nullable;

/**
 * What a line belongs to: exactly one of these.
 *
 * @param fact the line is the answer to it
 */
public record LineOwner(
        @Nullable State state,
        @Nullable PlacedReaction row,
        @Nullable Ending ending,
        @Nullable Fact fact) {
    static LineOwner of(State state) {
        return new LineOwner(state, null, null, null);
    }

    static LineOwner of(PlacedReaction row) {
        return new LineOwner(null, row, null, null);
    }

    static LineOwner of(Ending ending) {
        return new LineOwner(null, null, ending, null);
    }

    static LineOwner of(Fact fact) {
        return new LineOwner(null, null, null, fact);
    }
}
