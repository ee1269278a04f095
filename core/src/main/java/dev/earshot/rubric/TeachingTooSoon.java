package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/**
 * Teaching somebody who is too upset to learn.
 *
 * @param fromMood the number of the mood from which it applies
 */
public record TeachingTooSoon(RuleText text, Behaviours on, int becomes, int fromMood) implements ContextRule.Replaces {
    static final RuleKind KIND = new RuleKind(
            "teaching-too-soon",
            List.of("on", "becomes", "from-mood"),
            entry -> new TeachingTooSoon(entry.text(), entry.on(), entry.becomes(), entry.mood("from-mood")));

    @Override
    public boolean hits(int name, JudgeMemory memory) {
        return memory.mood() >= fromMood;
    }

    @Override
    public List<Takes> appliesTo() {
        return List.of(Takes.values());
    }

    @Override
    public Set<MemoryField> reads() {
        return Set.of(MemoryField.MOOD);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of(Message.of("rubric.rule.from-mood", "mood", names.mood(fromMood)));
    }
}
