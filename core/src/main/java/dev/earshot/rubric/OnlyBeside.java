package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/**
 * Words that count only together with others in the same reply.
 *
 * @param beside at least one of these has to stand with them
 * @param share thousandths that remain without
 */
public record OnlyBeside(RuleText text, Behaviours on, Behaviours beside, int share) implements ContextRule.Weighs {
    static final RuleKind KIND = new RuleKind(
            "only-beside",
            List.of("on", "beside", "share"),
            entry -> new OnlyBeside(entry.text(), entry.on(), entry.behaviours("beside"), entry.share("share")));

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
        return (memory.verdictsNow().bits() & beside.bits()) != 0 ? 1000 : share;
    }

    @Override
    public Set<MemoryField> reads(int behaviour) {
        return Set.of(MemoryField.VERDICTS_NOW);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of(Message.of("rubric.rule.beside", "words", names.words(beside)), RuleFigures.remains(share));
    }

    @Override
    public List<RuleConflict> conflicts(List<Behaviour> behaviours) {
        return List.of(new RuleConflict("beside", on, "contradiction.beside-itself"));
    }
}
