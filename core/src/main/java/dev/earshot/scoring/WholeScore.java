package dev.earshot.scoring;

/**
 * How a play did on the whole, on 0–100 between the worst and the best whole that the scenario can yield.
 *
 * @param exercised whether the scenario makes a difference in any skill
 * @param score as shown, capped if a line was crossed
 * @param uncapped what the score would be otherwise
 * @param chance what picking at random gets on average
 * @param band the rubric's name for scores like this
 * @param passed whether the score reaches the rubric's pass mark
 */
public record WholeScore(boolean exercised, int score, int uncapped, int chance, String band, boolean passed) {}
