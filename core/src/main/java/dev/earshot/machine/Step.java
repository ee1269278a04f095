package dev.earshot.machine;

/** What came of a reply. */
public sealed interface Step {
    /** The conversation goes on. */
    record Moved(Snapshot snapshot, Outcome outcome) implements Step {}

    /**
     * The conversation is over.
     *
     * @param ending the id of the ending reached
     */
    record Ended(Snapshot snapshot, String ending, Outcome outcome) implements Step {}

    /** The reply was not accepted, and nothing has changed. */
    record Refused(Refusal reason) implements Step {}
}
