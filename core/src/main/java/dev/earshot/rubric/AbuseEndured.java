package dev.earshot.rubric;

/** Taking abuse without naming it costs from the second reply on, until a limit is set or she is handed over. */
public record AbuseEndured(RuleText text, int becomes) implements ContextRule.Adds {
    @Override
    public int thousandths(JudgeMemory moment) {
        boolean endured =
                moment.abusive() && moment.abuseTakenBefore() && !moment.limitSet() && !moment.refusesAbuseNow();
        return endured ? 1000 : 0;
    }
}
