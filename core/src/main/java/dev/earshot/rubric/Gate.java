package dev.earshot.rubric;

/**
 * A line that must not be crossed: once crossed, the score shown stays below the cap, whatever else was earned.
 *
 * @param cap the highest score, 0 to 100, that its skills and the whole can still show
 * @param skills the skills it caps, one bit each in the order of {@link Rubric#skills}
 */
public record Gate(int cap, long skills) {}
