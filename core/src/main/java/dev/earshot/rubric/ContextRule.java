package dev.earshot.rubric;

/**
 * A rule that makes the worth of words depend on the conversation. Each rule is data from the rubric and one small type;
 * a rule that a rubric leaves out never applies.
 */
public sealed interface ContextRule {
    RuleText text();

    /** A rule under which an act counts as something else than the author called it. */
    sealed interface Replaces extends ContextRule
            permits AskedAgain,
                    ColdHandOver,
                    FixTooSoon,
                    HopelessFix,
                    Misheard,
                    NeedlessLimit,
                    PhonyEmpathy,
                    TeachingTooSoon,
                    WarmHandOver,
                    WrongFeeling {
        /** The behaviours it looks at. */
        Behaviours on();

        /** The verdict that takes their place. */
        int becomes();

        /** How one name that the rule hits bears on the act that lists several. */
        default Reach reach() {
            return Reach.WHOLE_ACT;
        }

        /** Whether it hits the act for this one of the names it lists; −1 for an act that names nothing. */
        boolean hits(int name, JudgeMemory moment);
    }

    /** How far a replacing rule reaches into an act of several names. */
    enum Reach {
        /** One name that is hit replaces the whole act. */
        WHOLE_ACT,
        /** Only the names that are hit are replaced; the others stay. */
        NAME_BY_NAME
    }

    /** A rule that weighs what an act gains, or what it loses; never both. */
    sealed interface Weighs extends ContextRule
            permits ApologyDecay,
                    CourtesyUnderFire,
                    LosesMore,
                    NothingNew,
                    OnlyBeside,
                    OpenBeforeClosed,
                    RelationalOverdose,
                    SolvingFirst,
                    StaleListening,
                    WearsOut {
        /** Every skill there is. */
        long EVERY_SKILL = -1L;

        /** The behaviours it looks at. */
        Behaviours on();

        /** The skills it weighs, one bit each. */
        long skills();

        /** Whether it weighs the moves of the meters too. */
        boolean weighsMoves();

        /** Whether it weighs losses instead of gains. */
        default boolean ofLosses() {
            return false;
        }

        /**
         * The share that remains, in thousandths, of an act judged as the behaviour.
         *
         * @param bringsNew whether it names something that the behaviour has not been paid for yet, or names nothing
         */
        int thousandths(int behaviour, boolean bringsNew, JudgeMemory moment);
    }

    /** A rule that adds a verdict to a reply as a whole. */
    sealed interface Adds extends ContextRule permits AbuseEndured, FirstAcknowledgement {
        int becomes();

        /** How much of it, in thousandths; 0: it does not apply. */
        int thousandths(JudgeMemory moment);
    }

    /** A rule that gives a verdict when something happens in the ledgers. */
    sealed interface Notes extends ContextRule permits LedgerRule {
        LedgerEvent event();

        int becomes();
    }

    /** A rule that judges an ending. */
    sealed interface Closes extends ContextRule permits LeftEarly, TimeLeft, WalkingOut {
        int becomes();

        /** How many times its verdict counts; 0: it does not apply. */
        int times(EndingFacts endingFacts);
    }
}
