package dev.earshot.compiled;

import java.util.function.ToIntFunction;

/**
 * Everything that a snapshot remembers, in the order in which it is laid out. What is added here lies in every snapshot, and
 * so takes part in their comparison, and says how it comes over to another machine.
 */
enum SnapshotVariable {
    STATE(one(), sizes -> bitsFor(sizes.states() + sizes.endings()), Transfer.COPIED),
    TURN(one(), bits(5), Transfer.COPIED),
    FRUSTRATION(one(), bits(7), Transfer.COPIED),
    TRUST(one(), bits(7), Transfer.COPIED),
    MOOD(one(), sizes -> bitsFor(sizes.moods()), Transfer.FROM_FRUSTRATION),
    HOSTILITY(one(), bits(2), Transfer.COPIED),
    LISTENING(one(), bits(2), Transfer.COPIED),
    OPENED(one(), bits(1), Transfer.COPIED),
    APOLOGIES(one(), bits(2), Transfer.COPIED),
    BALANCE(one(), bits(3), Transfer.COPIED),
    ACKNOWLEDGED(one(), bits(1), Transfer.COPIED),
    LIMIT_SET(one(), bits(1), Transfer.COPIED),
    ABUSE_TAKEN(one(), bits(1), Transfer.COPIED),
    SELF_SUFFICIENT(one(), bits(1), Transfer.COPIED),
    TOLD(Sizes::facts, bits(1), Transfer.COPIED),
    ASKED(Sizes::facts, bits(1), Transfer.COPIED),
    PARAPHRASED(Sizes::facts, bits(1), Transfer.COPIED),
    DEEPENED(Sizes::facts, bits(1), Transfer.COPIED),
    CUE_OFFERED(Sizes::feelings, bits(1), Transfer.COPIED),
    PICKED_UP(Sizes::feelings, bits(1), Transfer.COPIED),
    MET(Sizes::feelings, bits(1), Transfer.COPIED),
    PROMISE(Sizes::promises, bits(3), Transfer.COPIED),
    FIX(Sizes::fixes, bits(2), Transfer.COPIED),
    FLAG(Sizes::flags, bits(1), Transfer.COPIED),
    VISITED(Sizes::states, bits(1), Transfer.COPIED),
    SPENT(Sizes::spent, bits(1), Transfer.COPIED),
    REPEATS(Sizes::behaviours, bits(2), Transfer.BY_BEHAVIOUR);

    private final ToIntFunction<Sizes> count;
    private final ToIntFunction<Sizes> width;
    private final Transfer transfer;

    SnapshotVariable(ToIntFunction<Sizes> count, ToIntFunction<Sizes> width, Transfer transfer) {
        this.count = count;
        this.width = width;
        this.transfer = transfer;
    }

    /** How a variable comes over to a machine of the same scenario and another rubric. */
    enum Transfer {
        /** As it is. */
        COPIED,
        /** The other rubric may have other behaviours, or the same ones in another order; what it alone has starts at 0. */
        BY_BEHAVIOUR,
        /** The band that the frustration falls into is the other rubric's, from the band of that name on. */
        FROM_FRUSTRATION
    }

    /**
     * How much there is of what the variables are about.
     *
     * @param spent replies that are spent, and for those that are spent state by state one for each state
     */
    record Sizes(
            int states,
            int endings,
            int facts,
            int feelings,
            int promises,
            int fixes,
            int flags,
            int spent,
            int behaviours,
            int moods) {}

    /** How many fields it has. */
    int count(Sizes sizes) {
        return count.applyAsInt(sizes);
    }

    /** How many bits each of them has. */
    int width(Sizes sizes) {
        return width.applyAsInt(sizes);
    }

    Transfer transfer() {
        return transfer;
    }

    private static ToIntFunction<Sizes> one() {
        return sizes -> 1;
    }

    private static ToIntFunction<Sizes> bits(int width) {
        return sizes -> width;
    }

    private static int bitsFor(int values) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, values - 1)));
    }
}
