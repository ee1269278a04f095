package dev.earshot.rubric;

/** Setting a limit on somebody who is not abusive. */
public record NeedlessLimit(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    @Override
    public boolean hits(int name, JudgeMemory moment) {
        return !moment.abusive();
    }
}
