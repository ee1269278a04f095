package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/** Giving back a fact that the customer never told. */
public record Misheard(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    static final RuleKind KIND = new RuleKind(
            "misheard", List.of("on", "becomes"), entry -> new Misheard(entry.text(), entry.on(), entry.becomes()));

    @Override
    public boolean hits(int fact, JudgeMemory memory) {
        return fact >= 0 && !memory.told(fact);
    }

    @Override
    public List<Takes> appliesTo() {
        return List.of(Takes.FACTS, Takes.MAYBE_FACTS);
    }

    @Override
    public Set<MemoryField> reads() {
        return Set.of(MemoryField.TOLD);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of();
    }
}
