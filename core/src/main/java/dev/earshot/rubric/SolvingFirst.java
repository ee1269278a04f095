package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/**
 * Solving as the very first reply to somebody angry.
 *
 * @param fromMood the number of the mood from which it applies
 * @param share thousandths that remain
 */
public record SolvingFirst(RuleText text, Behaviours on, int fromMood, int share) implements ContextRule.Weighs {
    static final RuleKind KIND = new RuleKind(
            "solving-first",
            List.of("on", "from-mood", "share"),
            entry -> new SolvingFirst(entry.text(), entry.on(), entry.mood("from-mood"), entry.share("share")));

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
        return memory.turn() == 1 && memory.moodAtFirst() >= fromMood ? share : 1000;
    }

    @Override
    public Set<MemoryField> reads(int behaviour) {
        return Set.of(MemoryField.TURN, MemoryField.MOOD_AT_FIRST);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of(Message.of("rubric.rule.first-mood", "mood", names.mood(fromMood)), RuleFigures.remains(share));
    }
}
