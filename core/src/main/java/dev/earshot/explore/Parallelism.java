package dev.earshot.explore;

import java.util.stream.IntStream;

/**
 * How the work on a large layer is shared. What comes out does not depend on it.
 *
 * @param several whether all cores of the common pool may work on it
 * @param stretch how many configurations are handed over at a time
 */
record Parallelism(boolean several, int stretch) {
    /** Handing over a stretch of so many does not show beside the work on it. */
    private static final int WORTHWHILE = 2_048;

    private static final int WORTH_SHARING = 4;

    static final Parallelism ONE = new Parallelism(false, WORTHWHILE);
    static final Parallelism ALL = new Parallelism(true, WORTHWHILE);

    /** How many stretches so many configurations make. */
    int stretches(int configurations) {
        return (configurations + stretch - 1) / stretch;
    }

    /** Whether it pays to hand over so many stretches. */
    boolean sharesOut(int stretches) {
        return several && stretches >= WORTH_SHARING;
    }

    /** Does the work on configurations that do not depend on one another. */
    void each(int configurations, Work work) {
        int stretches = stretches(configurations);
        if (sharesOut(stretches)) {
            IntStream.range(0, stretches)
                    .parallel()
                    .forEach(number -> work.on(number * stretch, Math.min(configurations, (number + 1) * stretch)));
        } else {
            work.on(0, configurations);
        }
    }

    /** Something to do with each of the configurations from one up to another. */
    @FunctionalInterface
    interface Work {
        void on(int from, int to);
    }
}
