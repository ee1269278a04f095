package dev.earshot.rubric;

import java.util.List;

/**
 * Every reply that leaves the customer not knowing whether she was heard costs, and the longer it takes, the more.
 *
 * @param byTurn thousandths of the cost at the first reply, the second, and so on; the last holds ever after
 */
public record FirstAcknowledgement(RuleText text, int becomes, List<Integer> byTurn) implements ContextRule.Adds {
    public FirstAcknowledgement {
        byTurn = List.copyOf(byTurn);
    }

    @Override
    public int thousandths(JudgeMemory moment) {
        if (moment.acknowledged() || moment.acknowledgesNow()) {
            return 0;
        }
        return byTurn.get(Math.min(moment.turn(), byTurn.size()) - 1);
    }
}
