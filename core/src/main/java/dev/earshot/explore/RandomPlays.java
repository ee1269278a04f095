package dev.earshot.explore;

import dev.earshot.machine.Snapshot;
import java.util.Arrays;

/**
 * What picking at random comes to, play by play: many plays, the same ones every time. What it comes to on average is known
 * exactly from {@link Exploration#whole}; how far it scatters is not, so it is tried.
 */
public final class RandomPlays {
    /** The whole of each play, 0 to 100 between the worst and the best there is, rising. */
    private final double[] wholes;

    private RandomPlays(double[] wholes) {
        this.wholes = wholes;
    }

    /**
     * Plays a scenario so often. Gates are left out: they cap what is shown, not what was earned.
     *
     * @param plays at least 1
     */
    public static RandomPlays of(Exploration exploration, int plays) {
        Snapshot start = exploration.machine().begin().snapshot();
        SampledPlays sampled = new SampledPlays(exploration.machine(), start);
        double[] wholes = new double[plays];
        for (int play = 0; play < plays; play++) {
            long whole =
                    exploration.wholeOf(sampled.play(play, exploration.skills().size()));
            wholes[play] = exploration.whole().share(whole);
        }
        Arrays.sort(wholes);
        return new RandomPlays(wholes);
    }

    /** How many plays there were. */
    public int plays() {
        return wholes.length;
    }

    /** The mean of the whole, 0 to 100. */
    public double mean() {
        double sum = 0;
        for (double whole : wholes) {
            sum += whole;
        }
        return sum / wholes.length;
    }

    /** How far the wholes lie from their mean: their standard deviation. */
    public double deviation() {
        double mean = mean();
        double squares = 0;
        for (double whole : wholes) {
            squares += (whole - mean) * (whole - mean);
        }
        return Math.sqrt(squares / wholes.length);
    }

    /** The share of the plays, 0 to 1, that come to at least so much when rounded as a trainee sees it. */
    public double shareFrom(int mark) {
        int below = 0;
        while (below < wholes.length && Math.floor(wholes[below] + 0.5) < mark) {
            below++;
        }
        return (double) (wholes.length - below) / wholes.length;
    }

    /** The best of so many random plays, on average, 0 to 100. */
    public double bestOf(int tries) {
        double expected = 0;
        for (int i = 0; i < wholes.length; i++) {
            double best = Math.pow((i + 1.0) / wholes.length, tries) - Math.pow((double) i / wholes.length, tries);
            expected += best * wholes[i];
        }
        return expected;
    }
}
