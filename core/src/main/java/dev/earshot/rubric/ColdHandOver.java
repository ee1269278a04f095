package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/** Handing over so that the customer has to start again. */
public record ColdHandOver(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    static final RuleKind KIND = new RuleKind(
            "cold-hand-over",
            List.of("on", "becomes"),
            entry -> new ColdHandOver(entry.text(), entry.on(), entry.becomes()));

    @Override
    public boolean hits(int name, JudgeMemory memory) {
        return !memory.handsOverWarm();
    }

    @Override
    public List<Takes> appliesTo() {
        return List.of(Takes.HAND_OVER);
    }

    @Override
    public Set<MemoryField> reads() {
        return Set.of(MemoryField.HANDS_OVER_WARM);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of();
    }
}
