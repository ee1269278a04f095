package dev.earshot.rubric;

/**
 * Words of empathy draw on listening: what they gain shrinks with the age of the last evidence. The first apology is
 * exempt.
 *
 * @param apologies which of the behaviours are apologies
 * @param older thousandths that remain when the evidence is older than the reply before
 * @param never thousandths that remain without any evidence
 */
public record StaleListening(RuleText text, Behaviours on, Behaviours apologies, long skills, int older, int never)
        implements ContextRule.Weighs {
    @Override
    public boolean weighsMoves() {
        return false;
    }

    @Override
    public int thousandths(int behaviour, boolean bringsNew, JudgeMemory moment) {
        boolean firstApology = apologies.has(behaviour) && moment.apologies() == 0;
        if (firstApology || moment.listensNow() || moment.lastListened() == Listening.LAST_REPLY) {
            return 1000;
        }
        return moment.lastListened() == Listening.NEVER ? never : older;
    }
}
