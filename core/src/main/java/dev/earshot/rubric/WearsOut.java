package dev.earshot.rubric;

import java.util.List;

/**
 * The same behaviour again gains less each time.
 *
 * @param shares thousandths that remain the first, second, third time, and ever after
 */
public record WearsOut(RuleText text, Behaviours on, List<Integer> shares) implements ContextRule.Weighs {
    public WearsOut {
        shares = List.copyOf(shares);
    }

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
        return shares.get(Math.min(moment.repeats(behaviour), shares.size() - 1));
    }
}
