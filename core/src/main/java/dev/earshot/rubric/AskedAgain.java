package dev.earshot.rubric;

/** Asking for what the customer already told. */
public record AskedAgain(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    @Override
    public Reach reach() {
        return Reach.NAME_BY_NAME;
    }

    @Override
    public boolean hits(int fact, JudgeMemory moment) {
        return fact >= 0 && moment.told(fact);
    }
}
