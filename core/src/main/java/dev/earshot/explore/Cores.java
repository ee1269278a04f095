package dev.earshot.explore;

import java.util.stream.IntStream;

/**
 * How the work on a large layer is shared. What comes out does not depend on it.
 *
 * @param several whether all cores of the common pool may work on it
 * @param stretch how many configurations are handed over at a time
 */
record Cores(boolean several, int stretch) {
    /** Handing over a stretch of so many does not show beside the work on it. */
    private static final int WORTHWHILE = 512;

    private static final int WORTH_SHARING = 4;

    static final Cores ONE = new Cores(false, WORTHWHILE);
    static final Cores ALL = new Cores(true, WORTHWHILE);

    /** How many stretches so many configurations make. */
    int stretches(int configurations) {
        return (configurations + stretch - 1) / stretch;
    }

    /** The numbers of stretches, to be gone through by as many cores as it pays for. */
    IntStream share(int from, int to) {
        IntStream numbers = IntStream.range(from, to);
        return several && to - from >= WORTH_SHARING ? numbers.parallel() : numbers;
    }

    /** Does the work on configurations that do not depend on one another. */
    void each(int configurations, Work work) {
        share(0, stretches(configurations))
                .forEach(number -> work.on(number * stretch, Math.min(configurations, (number + 1) * stretch)));
    }

    /** Something to do with each of the configurations from one up to another. */
    @FunctionalInterface
    interface Work {
        void on(int from, int to);
    }
}
