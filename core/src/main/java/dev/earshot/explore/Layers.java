package dev.earshot.explore;

import dev.earshot.machine.Snapshot;
import dev.earshot.machine.Stepper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be reached from the start, by the number of replies given, and where each reply leads. Every reply
 * leads one layer on, so that values can be had from the last layer back.
 */
final class Layers {
    private final List<Layer> layers = new ArrayList<>();
    private final List<Edges> edges = new ArrayList<>();
    private final Worths worths;
    private final int width;
    private long configurations;

    private Layers(int width, int skills) {
        this.width = width;
        this.worths = new Worths(skills);
    }

    /** Reaches everything, unless that is more than so many configurations. */
    static Optional<Layers> reach(Stepper stepper, Snapshot start, int skills, long limit) {
        Layers reached = new Layers(stepper.keyWords(), skills);
        Layer layer = new Layer(reached.width);
        stepper.load(start);
        if (!stepper.isOver()) {
            long[] key = new long[reached.width];
            stepper.store(key, 0);
            layer.add(key);
        }
        while (layer.size() > 0) {
            reached.configurations += layer.size();
            Layer next = reached.step(stepper, layer, limit);
            if (next == null) {
                return Optional.empty();
            }
            layer = next;
        }
        return Optional.of(reached);
    }

    /** Takes every step out of the layer; null if that reaches more than the limit. */
    private @Nullable Layer step(Stepper stepper, Layer layer, long limit) {
        int turn = layers.size();
        Layer next = new Layer(width);
        Edges out = new Edges();
        long[] key = new long[width];
        int[] choices = new int[stepper.replies()];
        for (int index = 0; index < layer.size(); index++) {
            stepper.load(layer.keys(), layer.offset(index), turn);
            int count = stepper.choices(choices);
            out.beginConfiguration();
            for (int i = 0; i < count; i++) {
                stepper.load(layer.keys(), layer.offset(index), turn);
                stepper.choose(choices[i]);
                int to = Edges.OVER;
                if (!stepper.isOver()) {
                    stepper.store(key, 0);
                    to = next.add(key);
                }
                out.add(to, worths.of(stepper));
            }
            if (configurations + next.size() > limit) {
                return null;
            }
        }
        layer.trim();
        out.trim();
        layers.add(layer);
        edges.add(out);
        return next;
    }

    /** How many layers there are. */
    int count() {
        return layers.size();
    }

    /** How many configurations there are after so many replies. */
    int size(int turn) {
        return layers.get(turn).size();
    }

    Edges edges(int turn) {
        return edges.get(turn);
    }

    Worths worths() {
        return worths;
    }

    int width() {
        return width;
    }

    long configurations() {
        return configurations;
    }

    /** The index, in its layer, of where the stepper stands. */
    int indexOf(Stepper stepper, long[] scratch) {
        stepper.store(scratch, 0);
        return layers.get(stepper.turn()).find(scratch);
    }
}
