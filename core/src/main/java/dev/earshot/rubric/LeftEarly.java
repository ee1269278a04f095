package dev.earshot.rubric;

/**
 * Breaking off before half of the customer's patience is spent is a judgement of its own, given once. What it caps, if
 * anything, is for the gate of its verdict to say. Where nothing could be said at all, nobody broke off.
 */
public record LeftEarly(RuleText text, int becomes) implements ContextRule.Closes {
    @Override
    public int times(EndingFacts endingFacts) {
        boolean early = endingFacts.replies() > 0 && endingFacts.replies() < endingFacts.unspentPatience();
        return endingFacts.walksOut() && early ? 1 : 0;
    }
}
