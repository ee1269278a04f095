package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/** Trying a fix that never works. */
public record HopelessFix(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    static final RuleKind KIND = new RuleKind(
            "hopeless-fix",
            List.of("on", "becomes"),
            entry -> new HopelessFix(entry.text(), entry.on(), entry.becomes()));

    @Override
    public boolean hits(int fix, JudgeMemory memory) {
        return fix >= 0 && memory.neverWorks(fix);
    }

    @Override
    public List<Takes> appliesTo() {
        return List.of(Takes.FIX);
    }

    @Override
    public Set<MemoryField> reads() {
        return Set.of(MemoryField.NEVER_WORKS);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of();
    }
}
