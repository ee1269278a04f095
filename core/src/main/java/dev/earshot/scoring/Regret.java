package dev.earshot.scoring;

import java.util.List;

/**
 * What a turn gave away: the best whole still in reach before it less the best after it.
 *
 * @param turn counted from 1
 * @param whole what was given away, in the unit of the whole; 0 if the reply was a best one
 * @param thousandths the same as a share of the whole's range
 * @param bySkill the share of each skill along the best line, in thousandths of the whole's range; one may be negative
 * @param bestLine the best way on from before the turn, reply by reply to the end, the first in the file among equals
 * @param atStake what the worst choice there would have given away, as a share of the whole's range
 */
public record Regret(int turn, long whole, int thousandths, List<Integer> bySkill, List<String> bestLine, int atStake) {
    public Regret {
        bySkill = List.copyOf(bySkill);
        bestLine = List.copyOf(bestLine);
    }

    /** The best reply for the whole. */
    public String bestReply() {
        return bestLine.get(0);
    }
}
