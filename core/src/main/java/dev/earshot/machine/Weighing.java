package dev.earshot.machine;

/**
 * A rule that lessened what a verdict gains.
 *
 * @param thousandths the share that remained
 */
public record Weighing(String rule, int thousandths) {}
