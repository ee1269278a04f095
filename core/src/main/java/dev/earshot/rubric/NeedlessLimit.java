package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/** Setting a limit on somebody who is not abusive. */
public record NeedlessLimit(RuleText text, Behaviours on, int becomes) implements ContextRule.Replaces {
    static final RuleKind KIND = new RuleKind(
            "needless-limit",
            List.of("on", "becomes"),
            entry -> new NeedlessLimit(entry.text(), entry.on(), entry.becomes()));

    @Override
    public boolean hits(int name, JudgeMemory memory) {
        return !memory.abusive();
    }

    @Override
    public List<Takes> appliesTo() {
        return List.of(Takes.values());
    }

    @Override
    public Set<MemoryField> reads() {
        return Set.of(MemoryField.ABUSIVE);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of();
    }
}
