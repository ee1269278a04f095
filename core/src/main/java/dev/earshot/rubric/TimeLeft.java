package dev.earshot.rubric;

/**
 * A good ending earns for every reply the customer would still have waited for, so that talking on does not pay.
 *
 * @param cap how many of them count at most
 */
public record TimeLeft(RuleText text, int becomes, int cap) implements ContextRule.Closes {
    @Override
    public int times(Farewell farewell) {
        boolean good = farewell.satisfied() || farewell.solved() || farewell.handedOverWarm();
        return good && !farewell.walksOut() ? Math.min(farewell.unspentPatience(), cap) : 0;
    }
}
