package dev.earshot.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From the last layer back: the worst, the best and the expected points of each skill. */
final class SkillSweep {
    private final Layers layers;
    private final int skills;

    SkillSweep(Layers layers) {
        this.layers = layers;
        this.skills = layers.worths().skills();
    }

    List<PointRange> ranges() {
        Values ahead = new Values(0, skills);
        for (int turn = layers.count() - 1; turn >= 0; turn--) {
            ahead = sweep(turn, ahead);
        }
        List<PointRange> ranges = new ArrayList<>();
        for (int skill = 0; skill < skills; skill++) {
            ranges.add(new PointRange(ahead.worst[skill], ahead.best[skill], ahead.chance[skill]));
        }
        return ranges;
    }

    private Values sweep(int turn, Values ahead) {
        Values values = new Values(layers.size(turn), skills);
        Edges edges = layers.edges(turn);
        for (int index = 0; index < layers.size(turn); index++) {
            for (int edge = edges.first(index); edge < edges.end(index); edge++) {
                take(values, index, edges.next(edge), edges.worth(edge), ahead);
            }
            int replies = edges.end(index) - edges.first(index);
            for (int skill = 0; skill < skills; skill++) {
                values.chance[index * skills + skill] /= replies;
            }
        }
        return values;
    }

    private void take(Values values, int index, int next, int worth, Values ahead) {
        for (int skill = 0; skill < skills; skill++) {
            int at = index * skills + skill;
            int from = Math.max(0, next) * skills + skill;
            int points = layers.worths().points(worth, skill);
            boolean over = next < 0;
            values.worst[at] = Math.min(values.worst[at], points + (over ? 0 : ahead.worst[from]));
            values.best[at] = Math.max(values.best[at], points + (over ? 0 : ahead.best[from]));
            values.chance[at] += points + (over ? 0 : ahead.chance[from]);
        }
    }

    /** The values of one layer, skill by skill within each configuration. */
    private static final class Values {
        final int[] worst;
        final int[] best;
        final double[] chance;

        Values(int configurations, int skills) {
            worst = new int[configurations * skills];
            best = new int[configurations * skills];
            chance = new double[configurations * skills];
            Arrays.fill(worst, Integer.MAX_VALUE);
            Arrays.fill(best, Integer.MIN_VALUE);
        }
    }
}
