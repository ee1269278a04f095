package dev.earshot.explore;

import java.util.List;

/**
 * How a play goes on if every reply is the best for the whole; among equals the first in the file.
 *
 * @param replies their ids
 * @param points what they earn per skill, in hundredths of a point
 */
public record BestLine(List<String> replies, List<Long> points) {
    public BestLine {
        replies = List.copyOf(replies);
        points = List.copyOf(points);
    }
}
