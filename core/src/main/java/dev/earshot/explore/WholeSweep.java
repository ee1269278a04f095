package dev.earshot.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** From the last layer back: the worst, the best and the expected whole. The best of every configuration is kept. */
final class WholeSweep {
    private final StateSpace layers;
    /** The whole of each distinct worth. */
    private final long[] wholes;

    private final List<long[]> best = new ArrayList<>();
    private final PointRange whole;

    WholeSweep(StateSpace layers, Weights weights) {
        this.layers = layers;
        this.wholes = weights.wholes(layers.worths());
        this.whole = sweep();
    }

    /** The best whole still ahead of each configuration, by turn and by index in the layer. */
    List<long[]> best() {
        return best;
    }

    PointRange whole() {
        return whole;
    }

    private PointRange sweep() {
        Values ahead = new Values(0);
        for (int turn = layers.count() - 1; turn >= 0; turn--) {
            Values values = new Values(layers.size(turn));
            Values known = ahead;
            Transitions edges = layers.edges(turn);
            layers.cores().each(layers.size(turn), (from, to) -> {
                for (int index = from; index < to; index++) {
                    values.fill(index, edges, wholes, known);
                }
            });
            best.add(values.best);
            ahead = values;
        }
        Collections.reverse(best);
        return new PointRange(ahead.worst[0], ahead.best[0], ahead.chance[0]);
    }

    /** The values of one layer. */
    private static final class Values {
        final long[] worst;
        final long[] best;
        final double[] chance;

        Values(int configurations) {
            worst = new long[configurations];
            best = new long[configurations];
            chance = new double[configurations];
        }

        void fill(int index, Transitions edges, long[] wholes, Values ahead) {
            int first = edges.first(index);
            int end = edges.end(index);
            long least = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            double sum = 0;
            for (int edge = first; edge < end; edge++) {
                long now = wholes[edges.worth(edge)];
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
