package dev.earshot.rubric;

/** Handing over so that the customer has to start again. */
public record ColdHandOver(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    @Override
    public boolean hits(int name, JudgeMemory moment) {
        return !moment.handsOverWarm();
    }
}
