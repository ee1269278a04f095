package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Respect shown to somebody hostile weighs more than respect shown when all is calm.
 *
 * @param shares thousandths while the customer is calm, upset, abusive
 */
public record CourtesyUnderFire(RuleText text, Behaviours on, long skills, List<Integer> shares)
        implements ContextRule.Weighs {
    static final RuleKind KIND = new RuleKind(
            "courtesy-under-fire",
            List.of("on", "skills", "shares"),
            entry -> new CourtesyUnderFire(entry.text(), entry.on(), entry.skills(), entry.shares("shares", 0)));

    private static final List<String> WHILE =
            List.of("rubric.rule.while-calm", "rubric.rule.while-upset", "rubric.rule.while-abusive");

    public CourtesyUnderFire {
        shares = List.copyOf(shares);
    }

    @Override
    public boolean weighsMoves() {
        return false;
    }

    @Override
    public int thousandths(int behaviour, boolean bringsNew, JudgeMemory memory) {
        return shares.get(Math.min(memory.hostility(), shares.size() - 1));
    }

    @Override
    public Set<MemoryField> reads(int behaviour) {
        return Set.of(MemoryField.HOSTILITY);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        List<Message> parts = new ArrayList<>();
        for (int hostility = 0; hostility < Math.min(shares.size(), WHILE.size()); hostility++) {
            Message percent = RuleFigures.percent(shares.get(hostility));
            parts.add(Message.of(WHILE.get(hostility), "percent", percent));
        }
        return List.of(RuleFigures.counts(parts));
    }
}
