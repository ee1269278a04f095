package dev.earshot.rubric;

/** Closed questions before the customer could tell the story: asking like that shows no listening. */
public record OpenBeforeClosed(RuleText text, Behaviours on, long skills, int share) implements ContextRule.Weighs {
    @Override
    public boolean weighsMoves() {
        return false;
    }

    @Override
    public int thousandths(int behaviour, boolean bringsNew, JudgeMemory moment) {
        return moment.opened() || moment.opensNow() ? 1000 : share;
    }
}
