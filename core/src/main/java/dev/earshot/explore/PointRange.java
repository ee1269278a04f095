package dev.earshot.explore;

/**
 * What can be had of something that is summed over a play.
 *
 * @param worst the least that any play yields
 * @param best the most that any play yields
 * @param chance what picking at random yields on average
 */
public record PointRange(long worst, long best, double chance) {
    /** Whether it makes any difference how one plays. */
    public boolean isExercised() {
        return best > worst;
    }

    /** Where a value lies between worst and best, 0 to 100, rounded half up; 0 if it makes no difference. */
    public int percent(double value) {
        return (int) Math.floor(share(value) + 0.5);
    }

    /** The same, not rounded: for means and the like. */
    public double share(double value) {
        return Math.max(0, Math.min(100, score(value)));
    }

    /** The same, neither rounded nor kept between 0 and 100: for means and differences. */
    public double score(double value) {
        return isExercised() ? 100 * (value - worst) / (best - worst) : 0;
    }
}
