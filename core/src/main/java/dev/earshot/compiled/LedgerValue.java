package dev.earshot.compiled;

/** What the fields of a snapshot's ledgers can hold. */
public final class LedgerValue {
    public static final int FIX_UNTRIED = 0;
    public static final int FIX_FAILED = 1;
    public static final int FIX_DONE = 2;

    public static final int PROMISE_NONE = 0;
    public static final int PROMISE_OPEN = 1;
    /** Made when its due state lay behind already, or without one: it is due at the ending. */
    public static final int PROMISE_OPEN_TO_THE_END = 2;

    /** The same two for promises made without basis. */
    public static final int PROMISE_HOLLOW = 3;

    public static final int PROMISE_HOLLOW_TO_THE_END = 4;
    public static final int PROMISE_KEPT = 5;
    public static final int PROMISE_BROKEN = 6;

    /** −3 to 3 is kept as 0 to 6. */
    public static final int BALANCE_ZERO = 3;

    public static final int NEVER_LISTENED = 0;
    public static final int LISTENED_IN_LAST_REPLY = 1;
    static final int LISTENED_ONE_BETWEEN = 2;
    public static final int LISTENED_EARLIER = 3;

    private LedgerValue() {}

    public static boolean isOpen(int promise) {
        return promise >= PROMISE_OPEN && promise <= PROMISE_HOLLOW_TO_THE_END;
    }

    public static boolean isHollow(int promise) {
        return promise == PROMISE_HOLLOW || promise == PROMISE_HOLLOW_TO_THE_END;
    }

    /** Whether it is broken by leaving the state it is due in. */
    public static boolean isDueInAState(int promise) {
        return promise == PROMISE_OPEN || promise == PROMISE_HOLLOW;
    }
}
