package dev.earshot.explore;

import java.util.List;
import java.util.function.Predicate;

/**
 * What to look for among all plays.
 *
 * @param weights what a hundredth of a point counts, per skill in the order of the rubric
 * @param counts which plays come into question, by how they end
 */
public record Goal(List<Long> weights, Predicate<PlayEnd> counts) {
    public Goal {
        weights = List.copyOf(weights);
    }

    /** The same, among fewer plays. */
    public Goal among(Predicate<PlayEnd> plays) {
        return new Goal(weights, counts.and(plays));
    }
}
