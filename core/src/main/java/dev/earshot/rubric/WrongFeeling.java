package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/** Naming a feeling that is neither shown nor felt. */
public record WrongFeeling(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    static final RuleKind KIND = new RuleKind(
            "wrong-feeling",
            List.of("on", "becomes"),
            entry -> new WrongFeeling(entry.text(), entry.on(), entry.becomes()));

    @Override
    public boolean hits(int feeling, JudgeMemory memory) {
        return feeling >= 0 && feeling != memory.shownFeeling() && feeling != memory.feltFeeling();
    }

    @Override
    public List<Takes> appliesTo() {
        return List.of(Takes.MAYBE_FEELING);
    }

    @Override
    public Set<MemoryField> reads() {
        return Set.of(MemoryField.SHOWN_FEELING, MemoryField.FELT_FEELING);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of();
    }
}
