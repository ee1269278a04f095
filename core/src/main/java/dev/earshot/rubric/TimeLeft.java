package dev.earshot.rubric;

/**
 * A good ending earns for every reply the customer would still have waited for, so that talking on does not pay.
 *
 * @param cap how many of them count at most
 */
public record TimeLeft(RuleText text, int becomes, int cap) implements ContextRule.Closes {
    @Override
    public int times(EndingFacts endingFacts) {
        boolean good = endingFacts.satisfied() || endingFacts.solved() || endingFacts.handedOverWarm();
        return good && !endingFacts.walksOut() ? Math.min(endingFacts.unspentPatience(), cap) : 0;
    }
}
