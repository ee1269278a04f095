package dev.earshot.rubric;

/**
 * Breaking off costs for every reply the customer would still have waited for.
 *
 * @param cap how many of them count at most
 */
public record WalkingOut(RuleText text, int becomes, int cap) implements ContextRule.Closes {
    @Override
    public int times(EndingFacts endingFacts) {
        return endingFacts.walksOut() ? Math.min(endingFacts.unspentPatience(), cap) : 0;
    }
}
