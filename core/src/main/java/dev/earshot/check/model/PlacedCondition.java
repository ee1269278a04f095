package dev.earshot.check.model;

import dev.earshot.diagnostic.Path;
import dev.earshot.scenario.Condition;

/**
 * A whole condition and where it stands.
 *
 * @param waits whether a reply, a reaction or a line waits for it, which never comes if it never holds
 */
public record PlacedCondition(Condition condition, boolean waits, Path at) {
    public String path() {
        return at.toString();
    }
}
