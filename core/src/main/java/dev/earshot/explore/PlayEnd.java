package dev.earshot.explore;

import dev.earshot.machine.Machine;
import dev.earshot.machine.Stepper;
import dev.earshot.scenario.Resolution;

/**
 * How a play can end.
 *
 * @param replies how many had been given
 * @param ending the id of the ending
 * @param ranOut whether it ended because patience was spent or nothing could be said any more
 * @param resolution what had become of the problem
 */
public record PlayEnd(int replies, String ending, boolean ranOut, Resolution resolution) {
    private static final int RAN_OUT = 4;
    private static final int SELF_SUFFICIENT = 8;
    private static final int WAYS_PER_ENDING = 16;

    /** What an edge remembers of it: a small number, since there are many edges. */
    static int way(Stepper over) {
        return over.ending() * WAYS_PER_ENDING
                + (over.isSelfSufficient() ? SELF_SUFFICIENT : 0)
                + (over.ranOut() ? RAN_OUT : 0)
                + over.resolution().ordinal();
    }

    static int ways(Machine machine) {
        return machine.endings().size() * WAYS_PER_ENDING;
    }

    /** Whether the number stands for a way to end; a few are not used. */
    static boolean isWay(int way) {
        return way % RAN_OUT < Resolution.values().length;
    }

    static boolean isRunningOut(int way) {
        return (way & RAN_OUT) != 0;
    }

    static PlayEnd of(int way, int replies, Machine machine) {
        return new PlayEnd(
                replies,
                machine.endings().get(way / WAYS_PER_ENDING),
                isRunningOut(way),
                Resolution.values()[way % RAN_OUT]);
    }
}
