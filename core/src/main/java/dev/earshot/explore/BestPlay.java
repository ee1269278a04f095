package dev.earshot.explore;

import java.util.List;

/**
 * A play that reaches a {@link Goal} better than any other; among equals the one whose replies come first in the file.
 *
 * @param replies their ids, from the first
 * @param points what they earn per skill, in hundredths of a point
 * @param value what that counts for the goal
 * @param end how it ends
 */
public record BestPlay(List<String> replies, List<Long> points, long value, PlayEnd end) {
    public BestPlay {
        replies = List.copyOf(replies);
        points = List.copyOf(points);
    }
}
