package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/** Closed questions before the customer could tell the story: asking like that shows no listening. */
public record OpenBeforeClosed(RuleText text, Behaviours on, long skills, int share) implements ContextRule.Weighs {
    static final RuleKind KIND = new RuleKind(
            "open-before-closed",
            List.of("on", "skills", "share"),
            entry -> new OpenBeforeClosed(entry.text(), entry.on(), entry.skills(), entry.share("share")));

    @Override
    public boolean weighsMoves() {
        return false;
    }

    @Override
    public int thousandths(int behaviour, boolean bringsNew, JudgeMemory memory) {
        return memory.opened() || memory.opensNow() ? 1000 : share;
    }

    @Override
    public Set<MemoryField> reads(int behaviour) {
        return Set.of(MemoryField.OPENED, MemoryField.OPENS_NOW);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of(RuleFigures.remains(share));
    }
}
