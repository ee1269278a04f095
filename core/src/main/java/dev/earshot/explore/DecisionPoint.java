package dev.earshot.explore;

import java.util.List;
import java.util.function.Supplier;

/**
 * A moment in which a crowd has to choose: how many come by, what is on offer, and what they pick. Replies are counted from
 * 0, in the order of the file.
 */
public final class DecisionPoint {
    private final Supplier<List<String>> path;
    private final int turn;
    private final String state;
    private final double visits;
    private final List<String> replies;
    private final long[] gains;
    private final long[] regrets;
    private final double[] shares;

    DecisionPoint(
            Supplier<List<String>> path,
            int turn,
            String state,
            double visits,
            List<String> replies,
            long[] gains,
            long[] regrets,
            double[] shares) {
        this.path = path;
        this.turn = turn;
        this.state = state;
        this.visits = visits;
        this.replies = replies;
        this.gains = gains;
        this.regrets = regrets;
        this.shares = shares;
    }

    /** How many replies were given before. */
    public int turn() {
        return turn;
    }

    /** The id of the state. */
    public String state() {
        return state;
    }

    /** Which share of the crowd comes by, 0 to 1: no play comes by twice. */
    public double visits() {
        return visits;
    }

    /** The ids of the replies that can be chosen. */
    public List<String> replies() {
        return replies;
    }

    /** What the reply is worth by itself with what it brings about, in the unit of the whole. */
    public long gain(int reply) {
        return gains[reply];
    }

    /** By how much the best whole still in reach falls if it is given, in the unit of the whole; 0 for a best one. */
    public long regret(int reply) {
        return regrets[reply];
    }

    /** Which share of those who come by picks it, 0 to 1, together 1. */
    public double share(int reply) {
        return shares[reply];
    }

    /** Replies that lead here; of all such the first in the order of the file. Looked for when asked for. */
    public List<String> path() {
        return path.get();
    }
}
