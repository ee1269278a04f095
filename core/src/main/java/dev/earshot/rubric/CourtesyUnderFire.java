package dev.earshot.rubric;

import java.util.List;

/**
 * Respect shown to somebody hostile weighs more than respect shown when all is calm.
 *
 * @param shares thousandths while she is calm, upset, abusive
 */
public record CourtesyUnderFire(RuleText text, Behaviours on, long skills, List<Integer> shares)
        implements ContextRule.Weighs {
    public CourtesyUnderFire {
        shares = List.copyOf(shares);
    }

    @Override
    public boolean weighsMoves() {
        return false;
    }

    @Override
    public int thousandths(int behaviour, boolean bringsNew, JudgeMemory moment) {
        return shares.get(Math.min(moment.hostility(), shares.size() - 1));
    }
}
