package dev.earshot.debrief;

/**
 * One thing to try next time.
 *
 * @param principle the id of the principle behind it
 * @param says the principle in one sentence
 * @param tryThis what to try
 */
public record Advice(String principle, String says, String tryThis) {}
