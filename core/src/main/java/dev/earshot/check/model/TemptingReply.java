package dev.earshot.check.model;

import java.util.List;

/**
 * A reply that brings more at once than the one that is best in the long run, and costs much in the end.
 *
 * @param soFar the replies that lead to the moment where most people meet it
 * @param reply its id
 * @param better the reply that is best there
 * @param points what it is worth at once, in hundredths of the range of the whole, so that 100 is everything
 * @param regret by how much the best that is still in reach falls, in the same unit
 */
public record TemptingReply(List<String> soFar, String reply, String better, double points, double regret) {
    /** What a reply has to cost, in hundredths of the range of the whole, to be called a trap. */
    public static final double LEAST_REGRET = 10;

    /** How many of a hundred people have to come by. */
    public static final double LEAST_VISITS = 1;

    public TemptingReply {
        soFar = List.copyOf(soFar);
    }
}
