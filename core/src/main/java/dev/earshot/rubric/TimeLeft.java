package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;

/**
 * A good ending earns for every reply the customer would still have waited for, so that talking on does not pay.
 *
 * @param cap how many of them count at most
 */
public record TimeLeft(RuleText text, int becomes, int cap) implements ContextRule.Closes {
    static final RuleKind KIND = new RuleKind(
            "time-left",
            List.of("becomes", "cap"),
            entry -> new TimeLeft(entry.text(), entry.becomes(), entry.whole("cap", 0, RuleKind.MOST_TIMES)));

    @Override
    public int times(EndingFacts endingFacts) {
        boolean good = endingFacts.satisfied() || endingFacts.solved() || endingFacts.handedOverWarm();
        return good && !endingFacts.walksOut() ? Math.min(endingFacts.unspentPatience(), cap) : 0;
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
