package dev.earshot.explore;

import java.util.Arrays;

/**
 * The configurations that can be reached after as many replies as every other in the layer: a set of keys of a few machine
 * words, with open addressing.
 */
final class Layer {
    private static final int FREE = -1;

    private final int width;
    private long[] keys;
    private int[] table;
    private int size;

    Layer(int width) {
        this.width = width;
        keys = new long[16 * width];
        table = new int[32];
        Arrays.fill(table, FREE);
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

    /** Adds the key unless it is there, and gives its index. */
    int add(long[] key) {
        int slot = slot(key);
        if (table[slot] != FREE) {
            return table[slot];
        }
        if ((size + 1) * width > keys.length) {
            keys = Arrays.copyOf(keys, keys.length * 2);
        }
        System.arraycopy(key, 0, keys, size * width, width);
        table[slot] = size++;
        if (size * 2 > table.length) {
            grow();
        }
        return size - 1;
    }

    /** The index of a key that is known to be here. */
    int find(long[] key) {
        int index = table[slot(key)];
        if (index == FREE) {
            throw new IllegalStateException("a configuration that no search has seen");
        }
        return index;
    }

    /** Gives back the room kept for growing. */
    void trim() {
        keys = Arrays.copyOf(keys, size * width);
    }

    private void grow() {
        table = new int[table.length * 2];
        Arrays.fill(table, FREE);
        long[] key = new long[width];
        for (int index = 0; index < size; index++) {
            System.arraycopy(keys, index * width, key, 0, width);
            table[slot(key)] = index;
        }
    }

    private int slot(long[] key) {
        int slot = hash(key) & table.length - 1;
        while (table[slot] != FREE && !holds(table[slot], key)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean holds(int index, long[] key) {
        return Arrays.equals(keys, index * width, (index + 1) * width, key, 0, width);
    }

    private static int hash(long[] key) {
        long hash = 0;
        for (long word : key) {
            hash = (hash ^ word) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }
}
