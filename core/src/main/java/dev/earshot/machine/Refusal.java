package dev.earshot.machine;

/** Why a reply was not accepted. */
public enum Refusal {
    /** The play has ended. */
    OVER,
    /** No reply of the scenario has this id. */
    UNKNOWN,
    /** The reply is not offered here and now. */
    NOT_OFFERED,
    /** It has been said already. */
    SPENT,
    /** It is shown, with a reason, but cannot be chosen yet. */
    LOCKED
}
