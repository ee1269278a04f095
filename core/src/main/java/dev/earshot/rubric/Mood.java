package dev.earshot.rubric;

/**
 * A band of frustration. The bands overlap, so that a mood does not flicker.
 *
 * @param enter the frustration, 0 to 100, at which the customer comes up into this band; 0 for the lowest
 * @param leave the frustration below which it is left again; 0 for the lowest
 */
public record Mood(String id, int enter, int leave) {}
