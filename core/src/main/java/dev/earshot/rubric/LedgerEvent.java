package dev.earshot.rubric;

import java.util.List;

/** Something that happens in the judge's ledgers and can carry a verdict. */
public enum LedgerEvent {
    CUE_PICKED_UP("cue-picked-up", "cue-missed"),
    FEELING_MET("feeling-met", "cue-missed"),
    PROMISE_KEPT("promise-kept", "promise-broken", "overpromise-due"),
    PROMISE_BROKEN("promise-broken"),
    /** A promise made without basis has fallen due. */
    OVERPROMISE_DUE("overpromise-due"),
    CUE_MISSED("cue-missed");

    private final String key;
    private final List<String> opposites;

    LedgerEvent(String key, String... opposites) {
        this.key = key;
        this.opposites = List.of(opposites);
    }

    /** The id of the rule about it. */
    String key() {
        return key;
    }

    /** The ids of rules about the contrary. */
    List<String> opposites() {
        return opposites;
    }

    /** Whether a reply itself can bring it about, rather than the way a play goes on or ends. */
    public boolean canBeOfAReply() {
        return this == CUE_PICKED_UP || this == FEELING_MET || this == PROMISE_KEPT;
    }
}
