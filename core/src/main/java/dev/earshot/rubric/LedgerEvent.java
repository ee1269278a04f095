package dev.earshot.rubric;

/** Something that happens in the judge's ledgers and can carry a verdict. */
public enum LedgerEvent {
    CUE_PICKED_UP,
    FEELING_MET,
    PROMISE_KEPT,
    PROMISE_BROKEN,
    /** A promise made without basis has fallen due. */
    OVERPROMISE_DUE,
    CUE_MISSED;

    /** Whether a reply itself can bring it about, rather than the way a play goes on or ends. */
    public boolean canBeOfAReply() {
        return this == CUE_PICKED_UP || this == FEELING_MET || this == PROMISE_KEPT;
    }
}
