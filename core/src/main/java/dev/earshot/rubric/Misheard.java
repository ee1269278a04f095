package dev.earshot.rubric;

/** Giving back a fact that the customer never told. */
public record Misheard(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    @Override
    public boolean hits(int fact, JudgeMemory moment) {
        return fact >= 0 && !moment.told(fact);
    }
}
