package dev.earshot.explore;

import java.util.ArrayList;
import java.util.List;

/**
 * From the last layer back: the worst, the best and the expected points of each skill. Skill by skill, since the values of
 * all of them would take more memory than the search.
 */
final class SkillSweep {
    private final StateSpace layers;

    SkillSweep(StateSpace layers) {
        this.layers = layers;
    }

    List<PointRange> ranges() {
        List<PointRange> ranges = new ArrayList<>();
        for (int skill = 0; skill < layers.worths().skills(); skill++) {
            ranges.add(range(layers.worths().points(skill)));
        }
        return ranges;
    }

    private PointRange range(int[] points) {
        Values ahead = new Values(0);
        for (int turn = layers.count() - 1; turn >= 0; turn--) {
            ahead = sweep(turn, points, ahead);
        }
        return new PointRange(ahead.worst[0], ahead.best[0], ahead.chance[0]);
    }

    private Values sweep(int turn, int[] points, Values ahead) {
        Values values = new Values(layers.size(turn));
        Transitions edges = layers.edges(turn);
        layers.cores().each(layers.size(turn), (from, to) -> {
            for (int index = from; index < to; index++) {
                values.fill(index, edges, points, ahead);
            }
        });
        return values;
    }

    /** The values of one layer. */
    private static final class Values {
        final int[] worst;
        final int[] best;
        final double[] chance;

        Values(int configurations) {
            worst = new int[configurations];
            best = new int[configurations];
            chance = new double[configurations];
        }

        void fill(int index, Transitions edges, int[] points, Values ahead) {
            int first = edges.first(index);
            int end = edges.end(index);
            int least = Integer.MAX_VALUE;
            int most = Integer.MIN_VALUE;
            double sum = 0;
            for (int edge = first; edge < end; edge++) {
                int now = points[edges.worth(edge)];
                int next = edges.next(edge);
                boolean over = next < 0;
                least = Math.min(least, over ? now : now + ahead.worst[next]);
                most = Math.max(most, over ? now : now + ahead.best[next]);
                sum += over ? now : now + ahead.chance[next];
            }
            worst[index] = least;
            best[index] = most;
            chance[index] = sum / (end - first);
        }
    }
}
