package dev.earshot.rubric;

/**
 * A principle of good support conversations.
 *
 * @param says the principle in one sentence
 * @param tryThis what to try next time, to a trainee who missed it
 */
public record Principle(String id, String says, String tryThis) {}
