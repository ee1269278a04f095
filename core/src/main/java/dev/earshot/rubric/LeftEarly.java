package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;

/**
 * Breaking off before half of the customer's patience is spent is a judgement of its own, given once. What it caps, if
 * anything, is for the gate of its verdict to say. Where nothing could be said at all, nobody broke off.
 */
public record LeftEarly(RuleText text, int becomes) implements ContextRule.Closes {
    static final RuleKind KIND = new RuleKind(
            "left-early",
            List.of("becomes"),
            List.of("time-left"),
            entry -> new LeftEarly(entry.text(), entry.becomes()));

    @Override
    public int times(EndingFacts endingFacts) {
        boolean early = endingFacts.replies() > 0 && endingFacts.replies() < endingFacts.unspentPatience();
        return endingFacts.walksOut() && early ? 1 : 0;
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of();
    }
}
