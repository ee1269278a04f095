package dev.earshot.judge;

import dev.earshot.compiled.CompiledScenario;
import java.util.Arrays;

/**
 * Collects points by the numbers of {@link PointVectors} rather than skill by skill. There are few ways to end, and many plays:
 * what an ending adds is found out once. Not for several threads at once.
 */
public final class PointsAccumulator implements PointSink {
    private static final int UNKNOWN = -1;

    private final CachingJudge judge;
    private final PointVectors vectors;
    private final VectorSums sums;
    /** Vectors that were numbered already, so that not everybody waits for everybody at every one of them. */
    private final PointVectors known;

    /** By their number among those known. */
    private int[] symbols = new int[64];

    private int knownSize;
    private final int nothing;
    /** What endings add, by what the judge looks at then. */
    private final int[] endings;

    private final int turns;
    private final int missable;

    private int number;
    private int beforeEnding;
    private int endingAt;

    /** @param judge the judge of the replies, who numbers their points by the same vectors */
    public PointsAccumulator(CompiledScenario program, CachingJudge judge, PointVectors vectors) {
        this.judge = judge;
        this.vectors = vectors;
        sums = new VectorSums(vectors);
        known = new PointVectors(vectors.skills());
        nothing = vectors.of(new int[vectors.skills()]);
        turns = program.patience() + 1;
        missable = program.layout().cueOffered.length + 1;
        endings = new int[4 * program.endings().length * turns * missable];
        Arrays.fill(endings, UNKNOWN);
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public long points(int skill) {
        return vectors.points(number, skill);
    }

    @Override
    public void clear() {
        number = nothing;
    }

    @Override
    public void begin() {
        number = judge.points();
    }

    @Override
    public void add(VerdictBuilder verdict) {
        number = sums.of(number, numberOf(verdict.points));
    }

    private int numberOf(int[] points) {
        int at = known.of(points);
        if (at == knownSize) {
            symbols = at < symbols.length ? symbols : Arrays.copyOf(symbols, 2 * at);
            symbols[at] = vectors.of(points);
            knownSize++;
        }
        return symbols[at];
    }

    @Override
    public boolean addEnding(int ending, boolean solved, boolean warm, int turn, int missed) {
        int way = 4 * ending + (solved ? 2 : 0) + (warm ? 1 : 0);
        endingAt = (way * turns + turn) * missable + missed;
        int before = endings[endingAt];
        if (before == UNKNOWN) {
            beforeEnding = number;
            number = nothing;
            return false;
        }
        if (before != nothing) {
            number = sums.of(number, before);
        }
        return true;
    }

    @Override
    public void endJudged() {
        endings[endingAt] = number;
        number = sums.of(beforeEnding, number);
    }
}
