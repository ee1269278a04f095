package dev.earshot.judge;

/** What two worths come to together, looked up: few endings add to few worths. Not for several threads at once. */
final class VectorSums {
    private static final int ROOM_BITS = 12;

    private final PointVectors worths;
    /** The two that were added, and 1, so that 0 stands in slots that are free. */
    private final long[] pairs = new long[1 << ROOM_BITS];

    private final int[] sums = new int[1 << ROOM_BITS];

    VectorSums(PointVectors worths) {
        this.worths = worths;
    }

    int of(int one, int other) {
        long pair = ((long) one << Integer.SIZE | other) + 1;
        int slot = (int) (pair * 0x9e3779b97f4a7c15L >>> Long.SIZE - ROOM_BITS);
        if (pairs[slot] != pair) {
            sums[slot] = worths.sum(one, other);
            pairs[slot] = pair;
        }
        return sums[slot];
    }
}
