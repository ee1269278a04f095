package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/**
 * Warm words without getting on with it: after that, even a solution calms less.
 *
 * @param relational words of warmth
 * @param task words that get on with it
 * @param afterTurn the replies before it applies at all
 * @param fromBalance how far warmth must outnumber work, 1 to 3
 * @param share thousandths of the calming that remain
 */
public record RelationalOverdose(
        RuleText text, Behaviours on, Behaviours relational, Behaviours task, int afterTurn, int fromBalance, int share)
        implements ContextRule.Weighs {
    private static final int FARTHEST = 3;

    static final RuleKind KIND = new RuleKind(
            "relational-overdose",
            List.of("on", "relational", "task", "after-turn", "from-balance", "share"),
            entry -> new RelationalOverdose(
                    entry.text(),
                    entry.on(),
                    entry.behaviours("relational"),
                    entry.behaviours("task"),
                    entry.whole("after-turn", 0, RuleKind.MOST_TIMES),
                    entry.whole("from-balance", 1, FARTHEST),
                    entry.share("share")));

    @Override
    public long skills() {
        return 0;
    }

    @Override
    public boolean weighsMoves() {
        return true;
    }

    @Override
    public int thousandths(int behaviour, boolean bringsNew, JudgeMemory memory) {
        return memory.turn() > afterTurn && memory.balance() >= fromBalance ? share : 1000;
    }

    /** The balance after a reply whose acts were judged as these. */
    public int after(int balance, Behaviours judged) {
        if ((judged.bits() & task.bits()) != 0) {
            return Math.max(-FARTHEST, balance - 1);
        }
        int warm = Long.bitCount(judged.bits() & relational.bits());
        return 2 * warm > Long.bitCount(judged.bits()) ? Math.min(FARTHEST, balance + 1) : balance;
    }

    @Override
    public Set<MemoryField> reads(int behaviour) {
        return Set.of(MemoryField.TURN, MemoryField.BALANCE);
    }

    @Override
    public List<Message> figures(RubricNames names) {
        return List.of(
                Message.of("rubric.rule.relational", "words", names.words(relational)),
                Message.of("rubric.rule.task", "words", names.words(task)),
                Message.of(
                        "rubric.rule.overdose",
                        "turn",
                        afterTurn,
                        "balance",
                        fromBalance,
                        "percent",
                        RuleFigures.percent(share)));
    }

    @Override
    public List<RuleConflict> conflicts(List<Behaviour> behaviours) {
        return List.of(new RuleConflict("task", relational, "contradiction.relational-too"));
    }
}
