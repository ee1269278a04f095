package dev.earshot.rubric;

/** Handing over together with what the customer told. */
public record WarmHandOver(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    @Override
    public boolean hits(int name, JudgeMemory moment) {
        return moment.handsOverWarm();
    }
}
