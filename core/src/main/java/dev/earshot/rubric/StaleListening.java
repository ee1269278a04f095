package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/**
 * Words of empathy draw on listening: what they gain shrinks with the age of the last evidence. The first apology is
 * exempt.
 *
 * @param apologies which of the behaviours are apologies
 * @param older thousandths that remain when the evidence is older than the reply before
 * @param never thousandths that remain without any evidence
 */
public record StaleListening(RuleText text, Behaviours on, Behaviours apologies, long skills, int older, int never)
        implements ContextRule.Weighs {
    static final RuleKind KIND = new RuleKind(
            "stale-listening",
            List.of("on", "skills", "apologies", "older", "never"),
            entry -> new StaleListening(
                    entry.text(),
                    entry.on(),
                    entry.behaviours("apologies"),
                    entry.skills(),
                    entry.share("older"),
                    entry.share("never")));

    @Override
    public boolean weighsMoves() {
        return false;
    }

    @Override
    public int thousandths(int behaviour, boolean bringsNew, JudgeMemory memory) {
        boolean firstApology = apologies.has(behaviour) && memory.apologies() == 0;
        if (firstApology || memory.listensNow() || memory.lastListened() == Listening.LAST_REPLY) {
            return 1000;
        }
        return memory.lastListened() == Listening.NEVER ? never : older;
    }

    @Override
    public Set<MemoryField> reads(int behaviour) {
        return apologies.has(behaviour)
                ? Set.of(MemoryField.LAST_LISTENED, MemoryField.LISTENS_NOW, MemoryField.APOLOGIES)
                : Set.of(MemoryField.LAST_LISTENED, MemoryField.LISTENS_NOW);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        Message stale = Message.of(
                "rubric.rule.stale", "older", RuleFigures.percent(older), "never", RuleFigures.percent(never));
        return apologies.bits() == 0
                ? List.of(stale)
                : List.of(stale, Message.of("rubric.rule.exempt", "words", names.words(apologies)));
    }

    @Override
    public List<RuleConflict> conflicts(List<Behaviour> behaviours) {
        return List.of(new RuleConflict("apologies", new Behaviours(~on.bits()), "contradiction.nothing-to-exempt"));
    }
}
