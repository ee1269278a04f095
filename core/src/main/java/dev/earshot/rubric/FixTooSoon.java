package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/** Trying a fix before the facts it needs are known. */
public record FixTooSoon(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    static final RuleKind KIND = new RuleKind(
            "fix-too-soon",
            List.of("on", "becomes"),
            entry -> new FixTooSoon(entry.text(), entry.on(), entry.becomes()));

    @Override
    public boolean hits(int fix, JudgeMemory memory) {
        return fix >= 0 && !memory.needsKnown(fix);
    }

    @Override
    public List<Takes> appliesTo() {
        return List.of(Takes.FIX);
    }

    @Override
    public Set<MemoryField> reads() {
        return Set.of(MemoryField.NEEDS_KNOWN);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of();
    }
}
