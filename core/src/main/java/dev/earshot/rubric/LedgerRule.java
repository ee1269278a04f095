package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.stream.Stream;

/** What something that happens in the ledgers is worth. */
public record LedgerRule(RuleText text, LedgerEvent event, int becomes) implements ContextRule.Notes {
    /** A kind for each event. */
    static final List<RuleKind> KINDS =
            Stream.of(LedgerEvent.values()).map(LedgerRule::kind).toList();

    private static RuleKind kind(LedgerEvent event) {
        return new RuleKind(
                event.key(),
                List.of("becomes"),
                event.opposites(),
                entry -> new LedgerRule(entry.text(), event, entry.becomes()));
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of();
    }
}
