package dev.earshot.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From the last layer back: the worst, the best and the expected whole. The best of every configuration is kept. */
final class WholeSweep {
    private final Layers layers;
    /** The whole of each distinct worth. */
    private final long[] wholes;

    private final List<long[]> best = new ArrayList<>();
    private final PointRange whole;

    WholeSweep(Layers layers, Weights weights) {
        this.layers = layers;
        this.wholes = wholes(layers.worths(), weights);
        for (int turn = 0; turn < layers.count(); turn++) {
            best.add(new long[layers.size(turn)]);
        }
        this.whole = sweep();
    }

    private static long[] wholes(Worths worths, Weights weights) {
        long[] wholes = new long[worths.size()];
        long[] points = new long[worths.skills()];
        for (int worth = 0; worth < wholes.length; worth++) {
            for (int skill = 0; skill < points.length; skill++) {
                points[skill] = worths.points(worth, skill);
            }
            wholes[worth] = weights.whole(points);
        }
        return wholes;
    }

    /** The best whole still ahead of each configuration, by turn and by index in the layer. */
    List<long[]> best() {
        return best;
    }

    PointRange whole() {
        return whole;
    }

    private PointRange sweep() {
        long[] worstAhead = {};
        long[] bestAhead = {};
        double[] chanceAhead = {};
        for (int turn = layers.count() - 1; turn >= 0; turn--) {
            long[] worst = new long[layers.size(turn)];
            double[] chance = new double[worst.length];
            long[] bestHere = best.get(turn);
            Edges edges = layers.edges(turn);
            Arrays.fill(worst, Long.MAX_VALUE);
            Arrays.fill(bestHere, Long.MIN_VALUE);
            for (int index = 0; index < worst.length; index++) {
                for (int edge = edges.first(index); edge < edges.end(index); edge++) {
                    long now = wholes[edges.worth(edge)];
                    int next = edges.next(edge);
                    boolean over = next < 0;
                    worst[index] = Math.min(worst[index], now + (over ? 0 : worstAhead[next]));
                    bestHere[index] = Math.max(bestHere[index], now + (over ? 0 : bestAhead[next]));
                    chance[index] += now + (over ? 0 : chanceAhead[next]);
                }
                chance[index] /= edges.end(index) - edges.first(index);
            }
            worstAhead = worst;
            bestAhead = bestHere;
            chanceAhead = chance;
        }
        return new PointRange(worstAhead[0], bestAhead[0], chanceAhead[0]);
    }
}
