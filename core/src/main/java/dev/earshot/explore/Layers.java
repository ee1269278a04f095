package dev.earshot.explore;

import dev.earshot.machine.Snapshot;
import dev.earshot.machine.Stepper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that can be reached from the start, by the number of replies given. Every reply leads one layer on, so that
 * values can be had from the last layer back.
 */
final class Layers {
    private final List<Layer> layers = new ArrayList<>();
    private final int width;
    private long configurations;

    private Layers(int width) {
        this.width = width;
    }

    /** Reaches everything, unless that is more than so many configurations. */
    static Optional<Layers> reach(Stepper stepper, Snapshot start, long limit) {
        Layers reached = new Layers(stepper.keyWords());
        long[] key = new long[reached.width];
        int[] choices = new int[stepper.replies()];
        Layer layer = new Layer(reached.width);
        stepper.load(start);
        if (!stepper.isOver()) {
            stepper.store(key, 0);
            layer.add(key);
        }
        for (int turn = 0; layer.size() > 0; turn++) {
            layer.trim();
            reached.layers.add(layer);
            reached.configurations += layer.size();
            Layer next = new Layer(reached.width);
            for (int index = 0; index < layer.size(); index++) {
                stepper.load(layer.keys(), layer.offset(index), turn);
                int count = stepper.choices(choices);
                for (int i = 0; i < count; i++) {
                    stepper.load(layer.keys(), layer.offset(index), turn);
                    stepper.choose(choices[i]);
                    if (!stepper.isOver()) {
                        stepper.store(key, 0);
                        next.add(key);
                    }
                }
                if (reached.configurations + next.size() > limit) {
                    return Optional.empty();
                }
            }
            layer = next;
        }
        return Optional.of(reached);
    }

    int count() {
        return layers.size();
    }

    Layer get(int turn) {
        return layers.get(turn);
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
