package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/** Taking abuse without naming it costs from the second reply on, until a limit is set or the customer is handed over. */
public record AbuseEndured(RuleText text, int becomes) implements ContextRule.Adds {
    static final RuleKind KIND =
            new RuleKind("abuse-endured", List.of("becomes"), entry -> new AbuseEndured(entry.text(), entry.becomes()));

    @Override
    public int thousandths(JudgeMemory memory) {
        boolean endured =
                memory.abusive() && memory.abuseTakenBefore() && !memory.limitSet() && !memory.refusesAbuseNow();
        return endured ? 1000 : 0;
    }

    @Override
    public boolean onlyUnderAbuse() {
        return true;
    }

    @Override
    public Set<MemoryField> reads() {
        return Set.of(
                MemoryField.ABUSIVE,
                MemoryField.ABUSE_TAKEN_BEFORE,
                MemoryField.LIMIT_SET,
                MemoryField.REFUSES_ABUSE_NOW);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of();
    }
}
