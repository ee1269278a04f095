package dev.earshot.compiled;

import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Speech;
import java.util.List;

/**
 * What of the author's words became what of the compiled scenario; compared by identity, since two that read alike are two.
 *
 * @param reactions for each row by its number
 * @param lines for each line by its number
 * @param conditions for each condition the place where it lies in the table
 */
record AuthoredParts(List<Reaction> reactions, List<Speech> lines, List<Placed> conditions) {
    /** A condition and its place in the table of conditions. */
    record Placed(int at, Condition condition) {}
}
