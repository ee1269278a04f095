package dev.earshot.explore;

import java.util.Arrays;

/** Where every configuration of a layer leads, reply by reply in the order of the file, and what each reply is worth. */
final class Edges {
    /** In place of an index: the play ends there. */
    static final int OVER = -1;

    private int[] starts = new int[16];
    private int[] nexts = new int[64];
    private int[] worths = new int[64];
    private int configurations;
    private int size;

    /** The edges added from now on belong to the next configuration. */
    void beginConfiguration() {
        if (configurations + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[configurations++] = size;
        starts[configurations] = size;
    }

    void add(int next, int worth) {
        if (size == nexts.length) {
            nexts = Arrays.copyOf(nexts, size * 2);
            worths = Arrays.copyOf(worths, size * 2);
        }
        nexts[size] = next;
        worths[size++] = worth;
        starts[configurations] = size;
    }

    /** Gives back the room kept for growing. */
    void trim() {
        starts = Arrays.copyOf(starts, configurations + 1);
        nexts = Arrays.copyOf(nexts, size);
        worths = Arrays.copyOf(worths, size);
    }

    int first(int configuration) {
        return starts[configuration];
    }

    /** Behind the last edge of the configuration. */
    int end(int configuration) {
        return starts[configuration + 1];
    }

    /** The index in the next layer, or {@link #OVER}. */
    int next(int edge) {
        return nexts[edge];
    }

    int worth(int edge) {
        return worths[edge];
    }
}
