package dev.earshot.compiled;

import java.util.Arrays;

/** A growing row of numbers that is used again. */
public final class IntList {
    private int[] numbers = new int[16];
    private int size;

    /** An empty list. */
    public IntList() {}

    public void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    public void addAll(int[] more) {
        for (int number : more) {
            add(number);
        }
    }

    public int get(int i) {
        return numbers[i];
    }

    public boolean contains(int number) {
        for (int i = 0; i < size; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other has the same numbers in the same order. */
    public boolean hasSame(IntList other) {
        return Arrays.equals(numbers, 0, size, other.numbers, 0, other.size);
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }
}
