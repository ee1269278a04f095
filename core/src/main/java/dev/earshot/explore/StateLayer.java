package dev.earshot.explore;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The configurations that can be reached after as many replies as every other in the layer: a set of keys of a few machine
 * words, with open addressing, each with its number in the order in which they came.
 */
final class StateLayer {
    private static final int FREE = -1;

    private final int width;
    private long[] keys;
    /** Where each key stands, by its hash; none once the layer is complete. */
    private int @Nullable [] table;

    private int size;
    /** The table of a complete layer, made again as soon as a key is looked up. */
    private volatile int @Nullable [] index;

    StateLayer(int width) {
        this(width, 0);
    }

    /** Likely to hold so many. */
    StateLayer(int width, int likely) {
        this.width = width;
        keys = new long[16 * width];
        table = free(Math.max(32, Integer.highestOneBit(likely) * 2));
    }

    int size() {
        return size;
    }

    /** All keys, one after the other. */
    long[] keys() {
        return keys;
    }

    int offset(int index) {
        return index * width;
    }

    /** Adds the key unless it is here already, and gives its index. */
    int add(long[] key) {
        return add(key, 0);
    }

    /** Adds the key that begins there, unless it is here already, and gives its index. */
    int add(long[] from, int at) {
        int[] open = table;
        if (open == null) {
            throw new IllegalStateException("the layer is complete");
        }
        int slot = slot(open, from, at);
        if (open[slot] != FREE) {
            return open[slot];
        }
        if ((size + 1) * width > keys.length) {
            keys = Arrays.copyOf(keys, keys.length * 2);
        }
        System.arraycopy(from, at, keys, size * width, width);
        open[slot] = size++;
        if (size * 2 > open.length) {
            table = tableOf(open.length * 2);
        }
        return size - 1;
    }

    /** Gives back everything kept for growing: the layer is complete. */
    void complete() {
        keys = Arrays.copyOf(keys, size * width);
        table = null;
    }

    /** The index of a key that is known to be here, in a complete layer. For any number of threads. */
    int find(long[] key) {
        int[] known = index;
        if (known == null) {
            known = makeIndex();
        }
        int found = known[slot(known, key, 0)];
        if (found == FREE) {
            throw new IllegalStateException("a configuration that no search has seen");
        }
        return found;
    }

    private synchronized int[] makeIndex() {
        int[] made = index;
        if (made == null) {
            made = tableOf(Integer.highestOneBit(Math.max(1, size)) * 4);
            index = made;
        }
        return made;
    }

    private int[] tableOf(int length) {
        int[] made = free(length);
        for (int number = 0; number < size; number++) {
            made[slot(made, keys, number * width)] = number;
        }
        return made;
    }

    private static int[] free(int length) {
        int[] free = new int[length];
        Arrays.fill(free, FREE);
        return free;
    }

    /** Where the key that begins there stands, or could stand. */
    private int slot(int[] among, long[] from, int at) {
        int slot = hash(from, at) & among.length - 1;
        while (among[slot] != FREE && !holds(among[slot], from, at)) {
            slot = slot + 1 & among.length - 1;
        }
        return slot;
    }

    private boolean holds(int number, long[] from, int at) {
        int start = number * width;
        for (int word = 0; word < width; word++) {
            if (keys[start + word] != from[at + word]) {
                return false;
            }
        }
        return true;
    }

    private int hash(long[] from, int at) {
        long hash = 0;
        for (int word = at; word < at + width; word++) {
            hash = (hash ^ from[word]) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }
}
