package dev.earshot.rubric;

/** Trying a fix before the facts it needs are known. */
public record FixTooSoon(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    @Override
    public boolean hits(int fix, JudgeMemory moment) {
        return fix >= 0 && !moment.needsKnown(fix);
    }
}
