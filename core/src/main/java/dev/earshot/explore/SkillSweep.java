package dev.earshot.explore;

import dev.earshot.machine.Stepper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From the last layer back: the worst, the best and the expected points of each skill. */
final class SkillSweep {
    private final Layers layers;
    private final Stepper stepper;
    private final int skills;
    private final int[] choices;
    private final long[] key;

    SkillSweep(Layers layers, Stepper stepper, int skills) {
        this.layers = layers;
        this.stepper = stepper;
        this.skills = skills;
        this.choices = new int[stepper.replies()];
        this.key = new long[layers.width()];
    }

    List<PointRange> ranges() {
        Values ahead = new Values(0, skills);
        for (int turn = layers.count() - 1; turn >= 0; turn--) {
            ahead = sweep(layers.get(turn), turn, ahead);
        }
        List<PointRange> ranges = new ArrayList<>();
        for (int skill = 0; skill < skills; skill++) {
            ranges.add(new PointRange(ahead.worst[skill], ahead.best[skill], ahead.chance[skill]));
        }
        return ranges;
    }

    private Values sweep(Layer layer, int turn, Values ahead) {
        Values values = new Values(layer.size(), skills);
        for (int index = 0; index < layer.size(); index++) {
            stepper.load(layer.keys(), layer.offset(index), turn);
            int count = stepper.choices(choices);
            for (int i = 0; i < count; i++) {
                stepper.load(layer.keys(), layer.offset(index), turn);
                stepper.choose(choices[i]);
                int next = stepper.isOver() ? -1 : layers.indexOf(stepper, key);
                values.take(index, next, ahead, stepper);
            }
            values.average(index, count);
        }
        return values;
    }

    /** The values of one layer, skill by skill within each configuration. */
    private static final class Values {
        final int[] worst;
        final int[] best;
        final double[] chance;
        private final int skills;

        Values(int configurations, int skills) {
            this.skills = skills;
            worst = new int[configurations * skills];
            best = new int[configurations * skills];
            chance = new double[configurations * skills];
            Arrays.fill(worst, Integer.MAX_VALUE);
            Arrays.fill(best, Integer.MIN_VALUE);
        }

        void take(int index, int next, Values ahead, Stepper stepper) {
            for (int skill = 0; skill < skills; skill++) {
                int at = index * skills + skill;
                int from = next * skills + skill;
                int points = (int) stepper.points(skill);
                worst[at] = Math.min(worst[at], points + (next < 0 ? 0 : ahead.worst[from]));
                best[at] = Math.max(best[at], points + (next < 0 ? 0 : ahead.best[from]));
                chance[at] += points + (next < 0 ? 0 : ahead.chance[from]);
            }
        }

        void average(int index, int replies) {
            for (int skill = 0; skill < skills; skill++) {
                chance[index * skills + skill] /= replies;
            }
        }
    }
}
