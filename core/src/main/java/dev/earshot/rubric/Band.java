package dev.earshot.rubric;

/**
 * A band of scores.
 *
 * @param name as people read it
 * @param from the lowest score in it, 0 to 100
 */
public record Band(String name, int from) {}
