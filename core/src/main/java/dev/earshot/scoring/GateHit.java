package dev.earshot.scoring;

import dev.earshot.rubric.Gate;

/**
 * A line that was crossed.
 *
 * @param turn the turn in which it was, counted from 1
 * @param behaviour what crossed it
 */
public record GateHit(int turn, String behaviour, Gate gate) {}
