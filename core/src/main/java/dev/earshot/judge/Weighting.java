package dev.earshot.judge;

/**
 * A rule that changed what a verdict is worth.
 *
 * @param thousandths the share that counts: below 1000 less, above it more, below 0 the other way round
 */
public record Weighting(String rule, int thousandths) {}
