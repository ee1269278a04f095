package dev.earshot.scoring;

import dev.earshot.rubric.Skill;

/**
 * How a play did in one skill. Points are in hundredths, scores on 0–100 between the worst and the best that the scenario
 * can yield at all.
 *
 * @param points the sum over the play
 * @param worst the least that any play of the scenario yields
 * @param best the most that any play yields
 * @param exercised whether the scenario makes a difference in this skill; if not, its scores are 0 and mean nothing
 * @param score as shown, capped if a line was crossed
 * @param uncapped what the score would be otherwise
 * @param chance what picking at random gets on average
 * @param atBestWhole what the play with the best whole gets in this skill
 * @param band the rubric's name for scores like this
 * @param earned the sum of what was gained
 * @param lost the sum of what was lost, 0 or less
 * @param basis what {@code score}, {@code uncapped}, {@code chance} and {@code band} rest on
 * @param conversation the same four of the conversation alone; equal to them where the basis is the conversation
 */
public record SkillScore(
        Skill skill,
        long points,
        long worst,
        long best,
        boolean exercised,
        int score,
        int uncapped,
        int chance,
        int atBestWhole,
        String band,
        long earned,
        long lost,
        Basis basis,
        Mark conversation) {

    /** What a score rests on. Scores of different bases are never compared. */
    public enum Basis {
        CONVERSATION,
        CONVERSATION_AND_QUIZ
    }

    /** The figures of the conversation alone, which compare whatever became of the quiz. */
    public record Mark(int score, int uncapped, int chance, String band) {}
}
