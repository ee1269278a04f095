package dev.earshot.compiled;

import java.util.Arrays;

/** A growing row of numbers that is used again. */
public final class IntList {
    private int[] symbols = new int[16];
    private int size;

    /** An empty list. */
    public IntList() {}

    public void add(int number) {
        if (size == symbols.length) {
            symbols = Arrays.copyOf(symbols, size * 2);
        }
        symbols[size++] = number;
    }

    public void addAll(int[] more) {
        for (int number : more) {
            add(number);
        }
    }

    public int get(int i) {
        return symbols[i];
    }

    public boolean contains(int number) {
        for (int i = 0; i < size; i++) {
            if (symbols[i] == number) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other has the same numbers in the same order. */
    public boolean hasSame(IntList other) {
        return Arrays.equals(symbols, 0, size, other.symbols, 0, other.size);
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }
}
