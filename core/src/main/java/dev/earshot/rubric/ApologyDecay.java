package dev.earshot.rubric;

import java.util.List;

/**
 * Apologies backfire beyond the first, until there is something new to be sorry for.
 *
 * @param shares thousandths that count of the first, the second, and every later one; below 0 a gain becomes a loss
 */
public record ApologyDecay(RuleText text, Behaviours on, List<Integer> shares) implements ContextRule.Weighs {
    public ApologyDecay {
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
        return shares.get(Math.min(moment.apologies(), shares.size() - 1));
    }
}
