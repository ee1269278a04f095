package dev.earshot.rubric;

/** Naming a feeling without ever having listened, or before the customer gave it away. */
public record PhonyEmpathy(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    @Override
    public boolean hits(int feeling, JudgeMemory moment) {
        boolean neverListened = moment.lastListened() == Listening.NEVER && !moment.listensNow();
        boolean beforeTheCue = feeling >= 0
                && feeling == moment.feltFeeling()
                && feeling != moment.shownFeeling()
                && !moment.cueOffered(feeling);
        return neverListened || beforeTheCue;
    }
}
