package dev.earshot.rubric;

/**
 * Something a conversation is scored on.
 *
 * @param name as people read it
 * @param weight its share in the whole, 0 or more; only the relation between weights counts
 * @param headline whether it is always shown first
 * @param means what it is, in one sentence
 */
public record Skill(String id, String name, int weight, boolean headline, String means) {}
