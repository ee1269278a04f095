package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/** Handing over together with what the customer told. */
public record WarmHandOver(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    static final RuleKind KIND = new RuleKind(
            "warm-hand-over",
            List.of("on", "becomes"),
            List.of("cold-hand-over"),
            entry -> new WarmHandOver(entry.text(), entry.on(), entry.becomes()));

    @Override
    public boolean hits(int name, JudgeMemory memory) {
        return memory.handsOverWarm();
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
