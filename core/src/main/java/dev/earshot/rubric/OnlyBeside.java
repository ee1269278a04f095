package dev.earshot.rubric;

/**
 * Words that count only together with others in the same reply.
 *
 * @param beside at least one of these has to stand with them
 * @param share thousandths that remain without
 */
public record OnlyBeside(RuleText text, Behaviours on, Behaviours beside, int share) implements ContextRule.Weighs {
    @Override
    public long skills() {
        return EVERY_SKILL;
    }

    @Override
    public boolean weighsMoves() {
        return true;
    }

    @Override
    public int thousandths(int behaviour, boolean bringsNew, JudgeMemory moment) {
        return (moment.verdictsNow().bits() & beside.bits()) != 0 ? 1000 : share;
    }
}
