package dev.earshot.scoring;

import dev.earshot.judge.Verdict;

/**
 * A verdict and the turn in which it was given.
 *
 * @param turn counted from 1; 0: before the first reply
 */
public record Evidence(int turn, Verdict verdict) {}
