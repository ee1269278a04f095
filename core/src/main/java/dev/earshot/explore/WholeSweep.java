package dev.earshot.explore;

import dev.earshot.machine.Stepper;
import java.util.ArrayList;
import java.util.List;

/** From the last layer back: the worst, the best and the expected whole. The best of every configuration is kept. */
final class WholeSweep {
    private final Layers layers;
    private final Stepper stepper;
    private final Weights weights;
    private final int[] choices;
    private final long[] key;
    private final long[] points;
    private final List<long[]> best = new ArrayList<>();
    private PointRange whole = new PointRange(0, 0, 0);

    WholeSweep(Layers layers, Stepper stepper, Weights weights) {
        this.layers = layers;
        this.stepper = stepper;
        this.weights = weights;
        this.choices = new int[stepper.replies()];
        this.key = new long[layers.width()];
        this.points = new long[weights.coefficients().length];
        for (int turn = 0; turn < layers.count(); turn++) {
            best.add(new long[layers.get(turn).size()]);
        }
        sweep();
    }

    /** The best whole still ahead of each configuration, by turn and by index in the layer. */
    List<long[]> best() {
        return best;
    }

    PointRange whole() {
        return whole;
    }

    private void sweep() {
        long[] worstAhead = {};
        double[] chanceAhead = {};
        for (int turn = layers.count() - 1; turn >= 0; turn--) {
            Layer layer = layers.get(turn);
            long[] worst = new long[layer.size()];
            double[] chance = new double[layer.size()];
            for (int index = 0; index < layer.size(); index++) {
                stepper.load(layer.keys(), layer.offset(index), turn);
                int count = stepper.choices(choices);
                worst[index] = Long.MAX_VALUE;
                best.get(turn)[index] = Long.MIN_VALUE;
                for (int i = 0; i < count; i++) {
                    stepper.load(layer.keys(), layer.offset(index), turn);
                    stepper.choose(choices[i]);
                    long now = wholeNow();
                    int next = stepper.isOver() ? -1 : layers.indexOf(stepper, key);
                    worst[index] = Math.min(worst[index], now + (next < 0 ? 0 : worstAhead[next]));
                    best.get(turn)[index] =
                            Math.max(best.get(turn)[index], now + (next < 0 ? 0 : best.get(turn + 1)[next]));
                    chance[index] += now + (next < 0 ? 0 : chanceAhead[next]);
                }
                chance[index] /= count;
            }
            worstAhead = worst;
            chanceAhead = chance;
        }
        whole = new PointRange(worstAhead[0], best.get(0)[0], chanceAhead[0]);
    }

    private long wholeNow() {
        for (int skill = 0; skill < points.length; skill++) {
            points[skill] = stepper.points(skill);
        }
        return weights.whole(points);
    }
}
