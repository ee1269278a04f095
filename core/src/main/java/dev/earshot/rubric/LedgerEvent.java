package dev.earshot.rubric;

/** Something that happens in the judge's ledgers and can carry a verdict. */
public enum LedgerEvent {
    CUE_PICKED_UP,
    FEELING_MET,
    PROMISE_KEPT,
    PROMISE_BROKEN,
    CUE_MISSED
}
