package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/**
 * Apologies backfire beyond the first, until there is something new to be sorry for.
 *
 * @param shares thousandths that count of the first, the second, and every later one; below 0 a gain becomes a loss
 */
public record ApologyDecay(RuleText text, Behaviours on, List<Integer> shares) implements ContextRule.Weighs {
    static final RuleKind KIND = new RuleKind(
            "apology-decay",
            List.of("on", "shares"),
            entry -> new ApologyDecay(entry.text(), entry.on(), entry.shares("shares", -RuleKind.WHOLE)));

    public ApologyDecay {
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
        return shares.get(Math.min(memory.apologies(), shares.size() - 1));
    }

    @Override
    public Set<MemoryField> reads(int behaviour) {
        return Set.of(MemoryField.APOLOGIES);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of(RuleFigures.byTime(shares));
    }
}
