package dev.earshot.explore;

import dev.earshot.machine.Stepper;

/**
 * Where some configurations of a layer lead. If it has a next layer to itself, it numbers what it finds by itself, so that
 * several stretches can be worked out at once and then added to the next layer one after the other: every number comes out
 * as if all had been done in order.
 */
final class Chunk {
    private final StateLayer next;
    private final Transitions transitions;

    Chunk(StateLayer next, Transitions transitions) {
        this.next = next;
        this.transitions = transitions;
    }

    /** Takes every step out of the configurations from one up to another. */
    Chunk expand(StateLayer layer, int from, int to, int turn, Stepper stepper) {
        long[] key = new long[stepper.keyWords()];
        int[] choices = new int[stepper.replies()];
        for (int index = from; index < to; index++) {
            stepper.load(layer.keys(), layer.offset(index), turn);
            int count = stepper.choices(choices);
            transitions.beginConfiguration();
            for (int i = 0; i < count; i++) {
                if (i > 0) {
                    stepper.load(layer.keys(), layer.offset(index), turn);
                }
                stepper.choose(choices[i]);
                transitions.add(leadsTo(stepper, key), stepper.worth());
            }
        }
        return this;
    }

    private int leadsTo(Stepper stepper, long[] key) {
        if (stepper.isOver()) {
            return Transitions.over(PlayEnd.way(stepper));
        }
        stepper.store(key, 0);
        return next.add(key);
    }

    /** Adds it to what the stretches before it lead to. */
    void addTo(StateLayer all, Transitions out) {
        int[] indexes = new int[next.size()];
        for (int index = 0; index < indexes.length; index++) {
            indexes[index] = all.add(next.keys(), next.offset(index));
        }
        transitions.complete();
        for (int configuration = 0; configuration < transitions.configurations(); configuration++) {
            out.beginConfiguration();
            for (int edge = transitions.first(configuration); edge < transitions.end(configuration); edge++) {
                int to = transitions.next(edge);
                out.add(to < 0 ? to : indexes[to], transitions.worth(edge));
            }
        }
    }
}
