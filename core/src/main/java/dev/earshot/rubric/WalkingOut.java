package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;

/**
 * Breaking off costs for every reply the customer would still have waited for.
 *
 * @param cap how many of them count at most
 */
public record WalkingOut(RuleText text, int becomes, int cap) implements ContextRule.Closes {
    static final RuleKind KIND = new RuleKind(
            "walking-out",
            List.of("becomes", "cap"),
            List.of("time-left"),
            entry -> new WalkingOut(entry.text(), entry.becomes(), entry.whole("cap", 0, RuleKind.MOST_TIMES)));

    @Override
    public int times(EndingFacts endingFacts) {
        return endingFacts.walksOut() ? Math.min(endingFacts.unspentPatience(), cap) : 0;
    }

    @Override
    public Message summary(RubricNames names) {
        return Message.of("rubric.rule.gives-each", "verdict", names.behaviour(becomes), "cap", cap);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of();
    }
}
