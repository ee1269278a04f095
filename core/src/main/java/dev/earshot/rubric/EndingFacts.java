package dev.earshot.rubric;

/**
 * What an ending rule may look at.
 *
 * @param walksOut whether somebody broke the conversation off
 * @param satisfied whether the customer goes away content
 * @param solved whether a fix worked, for good or for now
 * @param handedOverWarm whether the last reply handed the customer over together with what had been told
 * @param replies how many were given
 * @param unspentPatience replies that the customer would still have waited for
 */
public record EndingFacts(
        boolean walksOut,
        boolean satisfied,
        boolean solved,
        boolean handedOverWarm,
        int replies,
        int unspentPatience) {}
