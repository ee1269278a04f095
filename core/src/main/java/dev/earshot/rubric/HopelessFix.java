package dev.earshot.rubric;

/** Trying a fix that never works. */
public record HopelessFix(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    @Override
    public boolean hits(int fix, JudgeMemory moment) {
        return fix >= 0 && moment.neverWorks(fix);
    }
}
