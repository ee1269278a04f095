package dev.earshot.explore;

import dev.earshot.machine.Snapshot;
import dev.earshot.machine.Stepper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be reached from a moment, by the number of replies given since, and where each reply leads. Every reply
 * leads one layer on, so that values can be had from the last layer back.
 */
final class Layers {
    private final List<Layer> layers = new ArrayList<>();
    private final List<Edges> edges = new ArrayList<>();
    private final Worths worths;
    private final int width;
    /** How many replies had been given where the search began. */
    private final int begun;

    private long configurations;

    private Layers(int width, int begun, int skills) {
        this.width = width;
        this.begun = begun;
        this.worths = new Worths(skills);
    }

    /** Reaches everything, unless that is more than so many configurations. */
    static Optional<Layers> reach(Stepper stepper, Snapshot start, int skills, long limit) {
        stepper.load(start);
        Layers reached = new Layers(stepper.keyWords(), stepper.turn(), skills);
        Layer layer = new Layer(reached.width);
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
        int turn = begun + layers.size();
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
                out.add(leadsTo(stepper, next, key), worths.of(stepper));
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

    private static int leadsTo(Stepper stepper, Layer next, long[] key) {
        if (stepper.isOver()) {
            return Edges.over(End.way(stepper));
        }
        stepper.store(key, 0);
        return next.add(key);
    }

    /** How many layers there are. */
    int count() {
        return layers.size();
    }

    /** How many configurations there are after so many replies since the search began; so are all layers counted. */
    int size(int turn) {
        return layers.get(turn).size();
    }

    Layer layer(int turn) {
        return layers.get(turn);
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
        return layers.get(stepper.turn() - begun).find(scratch);
    }
}
