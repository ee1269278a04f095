package dev.earshot.explore;

import java.util.Arrays;

/** Where every configuration of a layer leads, reply by reply in the order of the file, and what each reply is worth. */
final class Edges {
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

    /** The index in the next layer; negative if the play ends there, see {@link #over}. */
    int next(int edge) {
        return nexts[edge];
    }

    /** What stands in place of an index where a play ends in this way; and back. */
    static int over(int way) {
        return -1 - way;
    }

    int worth(int edge) {
        return worths[edge];
    }
}
