package dev.earshot.rubric;

/**
 * Solving as the very first reply to somebody angry.
 *
 * @param fromMood the number of the mood from which it applies
 * @param share thousandths that remain
 */
public record SolvingFirst(RuleText text, Behaviours on, int fromMood, int share) implements ContextRule.Weighs {
    @Override
    public long skills() {
        return EVERY_SKILL;
    }

    @Override
    public boolean weighsMoves() {
        return true;
    }

    @Override
    public int thousandths(int behaviour, boolean bringsNew, JudgeMemory moment) {
        return moment.turn() == 1 && moment.moodAtFirst() >= fromMood ? share : 1000;
    }
}
