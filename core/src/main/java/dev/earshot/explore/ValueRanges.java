package dev.earshot.explore;

import java.util.List;

/**
 * What is still ahead of a moment.
 *
 * @param skills what can still be had in each skill, in hundredths of a point, in the order of the rubric
 * @param whole what can still be had of the whole, in its own unit and by the weights of the scenario as a whole
 */
public record ValueRanges(List<PointRange> skills, PointRange whole) {
    public ValueRanges {
        skills = List.copyOf(skills);
    }
}
