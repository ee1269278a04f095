package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/**
 * The same thing again costs more each time.
 *
 * @param shares thousandths of the cost the first, second, third time, and ever after
 */
public record LosesMore(RuleText text, Behaviours on, List<Integer> shares) implements ContextRule.Weighs {
    static final RuleKind KIND = new RuleKind(
            "loses-more",
            List.of("on", "shares"),
            entry -> new LosesMore(entry.text(), entry.on(), entry.shares("shares", 0)));

    public LosesMore {
        shares = List.copyOf(shares);
    }

    @Override
    public boolean ofLosses() {
        return true;
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
