package dev.earshot.rubric;

/** Naming a feeling that is neither shown nor felt. */
public record WrongFeeling(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    @Override
    public boolean hits(int feeling, JudgeMemory moment) {
        return feeling >= 0 && feeling != moment.shownFeeling() && feeling != moment.feltFeeling();
    }
}
