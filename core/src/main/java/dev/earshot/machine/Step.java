package dev.earshot.machine;

/** What came of a reply. */
public sealed interface Step {
    /** It was given, and this is what it brought about. */
    sealed interface Accepted extends Step {
        /** The moment after it. */
        Snapshot snapshot();

        Outcome outcome();
    }

    /** The conversation goes on. */
    record Moved(Snapshot snapshot, Outcome outcome) implements Accepted {}

    /**
     * The conversation is over.
     *
     * @param ending the id of the ending reached
     */
    record Ended(Snapshot snapshot, String ending, Outcome outcome) implements Accepted {}

    /** The reply was not accepted, and nothing has changed. */
    record Refused(Refusal reason) implements Step {}
}
