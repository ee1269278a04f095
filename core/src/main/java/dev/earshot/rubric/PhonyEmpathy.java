package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/** Naming a feeling without ever having listened, or before the customer gave it away. */
public record PhonyEmpathy(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    static final RuleKind KIND = new RuleKind(
            "phony-empathy",
            List.of("on", "becomes"),
            entry -> new PhonyEmpathy(entry.text(), entry.on(), entry.becomes()));

    @Override
    public boolean hits(int feeling, JudgeMemory memory) {
        boolean neverListened = memory.lastListened() == Listening.NEVER && !memory.listensNow();
        boolean beforeTheCue = feeling >= 0
                && feeling == memory.feltFeeling()
                && feeling != memory.shownFeeling()
                && !memory.cueOffered(feeling);
        return neverListened || beforeTheCue;
    }

    @Override
    public List<Takes> appliesTo() {
        return List.of(Takes.MAYBE_FEELING, Takes.NOTHING);
    }

    @Override
    public Set<MemoryField> reads() {
        return Set.of(
                MemoryField.LAST_LISTENED,
                MemoryField.LISTENS_NOW,
                MemoryField.FELT_FEELING,
                MemoryField.SHOWN_FEELING,
                MemoryField.CUE_OFFERED);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of();
    }
}
