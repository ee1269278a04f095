package dev.earshot.ratings;

import dev.earshot.judge.Verdict;
import java.util.List;
import java.util.OptionalLong;

/**
 * A rated reply: what the raters say of it, and what the rubric does.
 *
 * @param ratings in the order of the raters' names, at least one
 * @param mean of the ratings, 1 to 5
 * @param deviation their standard deviation; 0 for a single one
 * @param verdicts what the reply is judged as, without what it brings about
 * @param face what these verdicts are worth, in the unit of the whole
 * @param worth the best whole still in reach with this reply, its own points counted; none if the plays are too many to
 *     search
 * @param rankByRaters 1 for the best among the rated replies of the situation; equals share the mean of their ranks
 * @param rankByPoints the same by {@code worth}, or by {@code face} if that is not known
 * @param of how many rated replies the situation has
 */
public record RatedReply(
        Situation situation,
        Item item,
        List<Integer> ratings,
        double mean,
        double deviation,
        List<Verdict> verdicts,
        long face,
        OptionalLong worth,
        double rankByRaters,
        double rankByPoints,
        int of) {
    /** Beyond this, on a scale of five, raters are of two minds. */
    public static final double WIDE = 1;

    /** Half the list: beyond this, raters and points do not mean the same by this reply. */
    private static final double FAR_APART = 0.5;

    public RatedReply {
        ratings = List.copyOf(ratings);
        verdicts = List.copyOf(verdicts);
    }

    /** Whether the raters are of two minds about it. */
    public boolean isWide() {
        return deviation > WIDE;
    }

    /** How much higher the raters put it than the points do, as a share of the list, -1 to 1. */
    public double putHigher() {
        return of < 2 ? 0 : (rankByPoints - rankByRaters) / (of - 1);
    }

    /** Whether the raters dispute what it is worth. */
    public boolean isDisputed() {
        return StrictMath.abs(putHigher()) >= FAR_APART;
    }
}
