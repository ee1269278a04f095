package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/**
 * Every reply that leaves it open whether the customer was heard costs, and the longer it takes, the more.
 *
 * @param byTurn thousandths of the cost at the first reply, the second, and so on; the last holds ever after
 */
public record FirstAcknowledgement(RuleText text, int becomes, List<Integer> byTurn) implements ContextRule.Adds {
    static final RuleKind KIND = new RuleKind(
            "first-acknowledgement",
            List.of("becomes", "by-turn"),
            entry -> new FirstAcknowledgement(entry.text(), entry.becomes(), entry.shares("by-turn", 0)));

    public FirstAcknowledgement {
        byTurn = List.copyOf(byTurn);
    }

    @Override
    public int thousandths(JudgeMemory memory) {
        if (memory.acknowledged() || memory.acknowledgesNow()) {
            return 0;
        }
        return byTurn.get(Math.min(memory.turn(), byTurn.size()) - 1);
    }

    @Override
    public boolean onlyUnderAbuse() {
        return false;
    }

    @Override
    public Set<MemoryField> reads() {
        return Set.of(MemoryField.TURN, MemoryField.ACKNOWLEDGED, MemoryField.ACKNOWLEDGES_NOW);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of(RuleFigures.byTurn(byTurn));
    }

    @Override
    public List<RuleConflict> conflicts(List<Behaviour> behaviours) {
        return becomes < behaviours.size() && behaviours.get(becomes).acknowledges()
                ? List.of(new RuleConflict("becomes", new Behaviours(1L << becomes), "contradiction.not-heard"))
                : List.of();
    }
}
