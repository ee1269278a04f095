package dev.earshot.rubric;

/** A fact, fix or promise pays each behaviour once: an act all of whose names have been paid for gains only a share. */
public record NothingNew(RuleText text, Behaviours on, int share) implements ContextRule.Weighs {
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
        return bringsNew ? 1000 : share;
    }
}
