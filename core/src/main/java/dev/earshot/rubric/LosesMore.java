package dev.earshot.rubric;

import java.util.List;

/**
 * The same thing again costs more each time.
 *
 * @param shares thousandths of the cost the first, second, third time, and ever after
 */
public record LosesMore(RuleText text, Behaviours on, List<Integer> shares) implements ContextRule.Weighs {
    public LosesMore {
        shares = List.copyOf(shares);
    }

    @Override
    public boolean ofLosses() {
        return true;
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
