package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/** A fact, fix or promise pays each behaviour once: an act all of whose names have been paid for gains only a share. */
public record NothingNew(RuleText text, Behaviours on, int share) implements ContextRule.Weighs {
    static final RuleKind KIND = new RuleKind(
            "nothing-new",
            List.of("on", "share"),
            entry -> new NothingNew(entry.text(), entry.on(), entry.share("share")));

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
        return bringsNew ? 1000 : share;
    }

    @Override
    public Set<MemoryField> reads(int behaviour) {
        return Set.of();
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of(RuleFigures.remains(share));
    }
}
