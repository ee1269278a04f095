package dev.earshot.rubric;

/**
 * Teaching somebody who is beside herself.
 *
 * @param fromMood the number of the mood from which it applies
 */
public record TeachingTooSoon(RuleText text, Behaviours on, int becomes, int fromMood) implements ContextRule.Replaces {
    @Override
    public boolean hits(int name, JudgeMemory moment) {
        return moment.mood() >= fromMood;
    }
}
