package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/**
 * The same behaviour again gains less each time.
 *
 * @param shares thousandths that remain the first, second, third time, and ever after
 */
public record WearsOut(RuleText text, Behaviours on, List<Integer> shares) implements ContextRule.Weighs {
    static final RuleKind KIND = new RuleKind(
            "wears-out",
            List.of("on", "shares"),
            entry -> new WearsOut(entry.text(), entry.on(), entry.shares("shares", 0)));

    public WearsOut {
        shares = List.copyOf(shares);
    }

    @Override
    public long skills() {
        return EVERY_SKILL;
    }

    @Override
    public boolean weighsMoves() {
        return true;
    }

    @Override
    public int thousandths(int behaviour, boolean bringsNew, JudgeMemory memory) {
        return shares.get(Math.min(memory.repeats(behaviour), shares.size() - 1));
    }

    @Override
    public Set<MemoryField> reads(int behaviour) {
        return Set.of(MemoryField.REPEATS);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of(RuleFigures.byTime(shares));
    }
}
