package dev.earshot.explore;

import java.util.List;

/**
 * What a reply that can be chosen here and now leads to.
 *
 * @param reply its id
 * @param points what it is worth by itself with what it brings about, per skill, in hundredths of a point
 * @param whole the best whole that is still ahead if it is given, its own worth included, in the unit of the whole
 */
public record ActionValue(String reply, List<Long> points, long whole) {
    public ActionValue {
        points = List.copyOf(points);
    }
}
