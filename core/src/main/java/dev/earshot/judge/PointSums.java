package dev.earshot.judge;

import java.util.Arrays;

/** Adds points up, skill by skill. */
public final class PointSums implements PointSink {
    private final RuleJudge judge;
    private final int[] points;

    /** @param judge the judge of the replies */
    public PointSums(RuleJudge judge) {
        this.judge = judge;
        points = new int[judge.points().length];
    }

    @Override
    public void clear() {
        Arrays.fill(points, 0);
    }

    @Override
    public void begin() {
        System.arraycopy(judge.points(), 0, points, 0, points.length);
    }

    @Override
    public void add(VerdictBuilder verdict) {
        for (int skill = 0; skill < points.length; skill++) {
            points[skill] += verdict.points[skill];
        }
    }

    @Override
    public boolean addEnding(int ending, boolean solved, boolean warm, int turn, int missed) {
        return false;
    }

    @Override
    public void endJudged() {
        // Every ending is judged anew.
    }

    @Override
    public long points(int skill) {
        return points[skill];
    }

    @Override
    public int number() {
        throw new IllegalStateException("points are added up here, not numbered");
    }
}
