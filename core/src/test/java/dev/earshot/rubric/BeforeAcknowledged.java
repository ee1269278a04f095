package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/**
 * A rule that only the tests have, written as CONTRIBUTING says: words that gain less as long as the customer has not been
 * let know that they were heard.
 *
 * @param share thousandths that remain
 */
public record BeforeAcknowledged(RuleText text, Behaviours on, int share) implements ContextRule.Weighs {
    public static final RuleKind KIND = new RuleKind(
            "before-acknowledged",
            List.of("on", "share"),
            entry -> new BeforeAcknowledged(entry.text(), entry.on(), entry.share("share")));

    @Override
    public long skills() {
        return EVERY_SKILL;
    }

    @Override
    public boolean weighsMoves() {
        return true;
    }

    @Override
    public Set<MemoryField> reads(int behaviour) {
        return Set.of(MemoryField.ACKNOWLEDGED);
    }

    @Override
    public int thousandths(int behaviour, boolean bringsNew, JudgeMemory memory) {
        return memory.acknowledged() ? 1000 : share;
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of(RuleFigures.remains(share));
    }
}
