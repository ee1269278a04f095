package dev.earshot.scenario;

/** Whole numbers from {@code from} to {@code to}, both included. */
public record Range(int from, int to) {
    public boolean contains(int number) {
        return from <= number && number <= to;
    }
}
