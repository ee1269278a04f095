package dev.earshot.ratings;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The rated replies of one situation, and whether raters and points put them in the same order.
 *
 * @param standings the best by the raters first
 * @param byWorth Kendall's tau-b of the raters' means and the best whole still in reach; none where one of them makes no
 *     difference, or the plays are too many to search
 * @param byFace the same with what the reply's own verdicts are worth
 */
public record SituationOrder(
        Situation situation, List<RatedReply> standings, OptionalDouble byWorth, OptionalDouble byFace) {
    public SituationOrder {
        standings = List.copyOf(standings);
    }
}
