package dev.earshot.machine;

import java.util.Arrays;

/** A growing row of numbers that is used again. */
final class Numbering {
    private int[] numbers = new int[16];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    void addAll(int[] more) {
        for (int number : more) {
            add(number);
        }
    }

    int get(int i) {
        return numbers[i];
    }

    boolean contains(int number) {
        for (int i = 0; i < size; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other has the same numbers in the same order. */
    boolean hasSame(Numbering other) {
        return Arrays.equals(numbers, 0, size, other.numbers, 0, other.size);
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }
}
