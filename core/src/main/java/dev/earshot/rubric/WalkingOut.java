package dev.earshot.rubric;

/**
 * Breaking off costs for every reply the customer would still have waited for.
 *
 * @param cap how many of them count at most
 */
public record WalkingOut(RuleText text, int becomes, int cap) implements ContextRule.Closes {
    @Override
    public int times(Farewell farewell) {
        return farewell.walksOut() ? Math.min(farewell.unspentPatience(), cap) : 0;
    }
}
