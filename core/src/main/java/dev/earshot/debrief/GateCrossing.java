package dev.earshot.debrief;

import java.util.List;

/**
 * A line that was crossed.
 *
 * @param moment what was said, and what it was
 * @param atEnding whether it was not what was said that crossed it, but how the conversation ended with that
 * @param cap what the whole and the skills can show at most since then
 * @param skills the names of the skills it caps
 */
public record GateCrossing(Highlight moment, boolean atEnding, int cap, List<String> skills) {
    public GateCrossing {
        skills = List.copyOf(skills);
    }
}
