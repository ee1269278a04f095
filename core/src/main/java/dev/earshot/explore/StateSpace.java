package dev.earshot.explore;

import dev.earshot.judge.PointVectors;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Snapshot;
import dev.earshot.machine.Stepper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be reached from a moment, by the number of replies given since, and where each reply leads. Every reply
 * leads one layer on, so that values can be had from the last layer back.
 */
final class StateSpace {
    /** How many stretches of a layer are worked out before they are added: few, since each takes memory until then. */
    private static final int AT_ONCE = 16;

    private final List<StateLayer> layers = new ArrayList<>();
    private final List<Transitions> transitions = new ArrayList<>();
    private final PointVectors vectors;
    private final int width;
    /** How many replies had been given where the search began. */
    private final int begun;

    private final Parallelism parallelism;
    /** Those that no core works with just now. */
    private final Queue<Stepper> idleSteppers = new ConcurrentLinkedQueue<>();

    private long configurations;

    private StateSpace(int width, int begun, int skills, Parallelism parallelism) {
        this.width = width;
        this.begun = begun;
        this.vectors = new PointVectors(skills);
        this.parallelism = parallelism;
    }

    /** Reaches everything, unless that is more than so many configurations. */
    static Optional<StateSpace> reach(Machine machine, Snapshot start, long limit, Parallelism parallelism) {
        Stepper stepper = machine.stepper();
        stepper.load(start);
        int skills = machine.rubric().skills().size();
        StateSpace reached = new StateSpace(stepper.keyWords(), stepper.turn(), skills, parallelism);
        StateLayer layer = new StateLayer(reached.width);
        if (!stepper.isOver()) {
            long[] key = new long[reached.width];
            stepper.store(key, 0);
            layer.add(key);
        }
        layer.complete();
        while (layer.size() > 0) {
            reached.configurations += layer.size();
            StateLayer next = reached.step(machine, layer, limit);
            if (next == null) {
                return Optional.empty();
            }
            layer = next;
        }
        reached.idleSteppers.clear();
        return Optional.of(reached);
    }

    /** Takes every step out of the layer; null if that reaches more than the limit. */
    private @Nullable StateLayer step(Machine machine, StateLayer layer, long limit) {
        int turn = begun + layers.size();
        StateLayer next = new StateLayer(width, layer.size() / 2);
        Transitions out = new Transitions(layer.size());
        int stretches = parallelism.stretches(layer.size());
        for (int from = 0; from < stretches; from += AT_ONCE) {
            int to = Math.min(stretches, from + AT_ONCE);
            if (parallelism.sharesOut(to - from)) {
                for (Chunk stretch : workedOut(machine, layer, from, to, turn)) {
                    stretch.addTo(next, out);
                }
            } else {
                Chunk rest = new Chunk(next, out);
                expand(rest, machine, layer, from * parallelism.stretch(), to * parallelism.stretch(), turn);
            }
            if (configurations + next.size() > limit) {
                return null;
            }
        }
        next.complete();
        out.complete();
        layers.add(layer);
        transitions.add(out);
        return next;
    }

    private List<Chunk> workedOut(Machine machine, StateLayer layer, int from, int to, int turn) {
        return IntStream.range(from, to)
                .parallel()
                .mapToObj(number -> {
                    int first = number * parallelism.stretch();
                    Chunk stretch = new Chunk(
                            new StateLayer(width, parallelism.stretch()), new Transitions(parallelism.stretch()));
                    return expand(stretch, machine, layer, first, first + parallelism.stretch(), turn);
                })
                .toList();
    }

    private Chunk expand(Chunk stretch, Machine machine, StateLayer layer, int from, int to, int turn) {
        Stepper idle = idleSteppers.poll();
        Stepper stepper = idle == null ? machine.stepperForMany(vectors) : idle;
        stretch.expand(layer, from, Math.min(to, layer.size()), turn, stepper);
        idleSteppers.add(stepper);
        return stretch;
    }

    /** How many layers there are. */
    int count() {
        return layers.size();
    }

    /** How many configurations there are after so many replies since the search began; so are all layers counted. */
    int size(int turn) {
        return layers.get(turn).size();
    }

    StateLayer layer(int turn) {
        return layers.get(turn);
    }

    Transitions transitions(int turn) {
        return transitions.get(turn);
    }

    PointVectors vectors() {
        return vectors;
    }

    /** The cores that may work on a layer. */
    Parallelism parallelism() {
        return parallelism;
    }

    int width() {
        return width;
    }

    long configurations() {
        return configurations;
    }

    /** Puts the stepper where the configuration is. */
    void load(Stepper stepper, int turn, int index) {
        StateLayer layer = layers.get(turn);
        stepper.load(layer.keys(), layer.offset(index), begun + turn);
    }

    /** The index, in its layer, of where the stepper stands. */
    int indexOf(Stepper stepper, long[] scratch) {
        stepper.store(scratch, 0);
        return layers.get(stepper.turn() - begun).find(scratch);
    }
}
