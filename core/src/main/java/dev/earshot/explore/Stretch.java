package dev.earshot.explore;

import dev.earshot.machine.Stepper;

/**
 * Where some configurations of a layer lead, numbered by itself, so that several stretches can be worked out at once. They
 * are then added to the next layer one after the other: every number comes out as if all had been done in order.
 */
final class Stretch {
    private final Layer next;
    private final Edges edges;
    private final Worths worths;

    private Stretch(int configurations, int width, int skills) {
        next = new Layer(width);
        edges = new Edges(configurations);
        worths = new Worths(skills);
    }

    /** Takes every step out of the configurations from one up to another. */
    static Stretch of(Layer layer, int from, int to, int turn, int skills, Stepper stepper) {
        Stretch stretch = new Stretch(to - from, stepper.keyWords(), skills);
        long[] key = new long[stepper.keyWords()];
        int[] choices = new int[stepper.replies()];
        for (int index = from; index < to; index++) {
            stepper.load(layer.keys(), layer.offset(index), turn);
            int count = stepper.choices(choices);
            stretch.edges.beginConfiguration();
            for (int i = 0; i < count; i++) {
                if (i > 0) {
                    stepper.load(layer.keys(), layer.offset(index), turn);
                }
                stepper.choose(choices[i]);
                stretch.edges.add(stretch.leadsTo(stepper, key), stretch.worths.of(stepper));
            }
        }
        return stretch;
    }

    private int leadsTo(Stepper stepper, long[] key) {
        if (stepper.isOver()) {
            return Edges.over(End.way(stepper));
        }
        stepper.store(key, 0);
        return next.add(key);
    }

    /** Adds it to what the stretches before it lead to. */
    void addTo(Layer all, Edges out, Worths allWorths) {
        int[] indexes = new int[next.size()];
        for (int index = 0; index < indexes.length; index++) {
            indexes[index] = all.add(next.keys(), next.offset(index));
        }
        int[] numbers = new int[worths.size()];
        for (int worth = 0; worth < numbers.length; worth++) {
            numbers[worth] = allWorths.add(worths, worth);
        }
        for (int configuration = 0; configuration < edges.configurations(); configuration++) {
            out.beginConfiguration();
            for (int edge = edges.first(configuration); edge < edges.end(configuration); edge++) {
                int to = edges.next(edge);
                out.add(to < 0 ? to : indexes[to], numbers[edges.worth(edge)]);
            }
        }
    }
}
