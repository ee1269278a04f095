package dev.earshot.judge;

import dev.earshot.compiled.CompiledScenario;
import java.util.Arrays;

/**
 * What a reply is worth with all that comes of it, reckoned by the numbers of {@link PointVectors} rather than point by point.
 * There are few ways to part, and many plays: what parting in some way adds is found out once. Not for several threads at
 * once.
 */
public final class PointsAccumulator {
    private static final int UNKNOWN = -1;

    private final PointVectors worths;
    private final VectorSums sums;
    /** Rows that were numbered already, so that not everybody waits for everybody at every one of them. */
    private final PointVectors known;

    /** By their number among those known. */
    private int[] numbers = new int[64];

    private int knownSize;
    private final int nothing;
    /** What endings add, by what the judge looks at then. */
    private final int[] partings;

    private final int turns;
    private final int missable;

    private int worth;
    private int beforeParting;

    public PointsAccumulator(CompiledScenario program, PointVectors worths) {
        this.worths = worths;
        sums = new VectorSums(worths);
        known = new PointVectors(worths.skills());
        nothing = worths.of(new int[worths.skills()]);
        turns = program.patience() + 1;
        missable = program.layout().cueOffered.length + 1;
        partings = new int[4 * program.finishes().length * turns * missable];
        Arrays.fill(partings, UNKNOWN);
    }

    /** The number of all of it. */
    public int worth() {
        return worth;
    }

    public int points(int skill) {
        return worths.points(worth, skill);
    }

    /** Nothing has come of anything yet. */
    public void begin() {
        begin(nothing);
    }

    /** The reply itself is worth this. */
    public void begin(int reply) {
        worth = reply;
    }

    public void add(int[] points) {
        worth = sums.of(worth, number(points));
    }

    private int number(int[] points) {
        int at = known.of(points);
        if (at == knownSize) {
            numbers = at < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * at);
            numbers[at] = worths.of(points);
            knownSize++;
        }
        return numbers[at];
    }

    /**
     * The number of a way to part.
     *
     * @param missed how many cues were: each costs the same
     */
    public int way(int ending, boolean solved, boolean warm, int turn, int missed) {
        int last = 4 * ending + (solved ? 2 : 0) + (warm ? 1 : 0);
        return (last * turns + turn) * missable + missed;
    }

    /** Adds what this parting is worth, if it is known; false: it has to be judged. */
    public boolean partsLikeBefore(int way) {
        int before = partings[way];
        if (before == UNKNOWN) {
            return false;
        }
        if (before != nothing) {
            worth = sums.of(worth, before);
        }
        return true;
    }

    /** What is added from now on is what this parting is worth. */
    public void beginParting() {
        beforeParting = worth;
        worth = nothing;
    }

    public void endParting(int way) {
        partings[way] = worth;
        worth = sums.of(beforeParting, worth);
    }
}
