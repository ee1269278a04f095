package dev.earshot.session;

import dev.earshot.machine.Machine;

/**
 * A play taken up again from its journal. It either leads exactly where it led before, or is refused: no other branch is
 * ever played.
 */
public sealed interface Replay {
    /**
     * The play goes on where it stood.
     *
     * @param change what has changed since, none of it in the way of this play
     */
    record Resumed(Session session, Change change) implements Replay {}

    /**
     * The scenario no longer leads where it led.
     *
     * @param turn the first turn that differs, counted from 1; one more than the play has turns if only the place reached
     *     differs
     * @param mismatch what differs there
     * @param wasState the state or ending recorded there
     * @param reply the reply recorded there; empty if the place reached differs
     */
    record Refused(int turn, Mismatch mismatch, String wasState, String reply) implements Replay {}

    /** How a scenario or its rubric has changed. */
    enum Change {
        NONE,
        /** Only how things are worded. */
        WORDING,
        /** Something that this play never touched. */
        ELSEWHERE
    }

    /** In what a recorded turn and the scenario disagree. */
    enum Mismatch {
        /** Played by rules of another version. */
        RULES,
        /** The play now stands in another state. */
        STATE,
        /** The reply can no longer be chosen there. */
        REPLY,
        /** Other replies are on offer beside it. */
        OFFER
    }

    /** Plays the journal again. */
    static Replay of(Machine machine, Journal journal) {
        Session session = Session.begin(machine, journal.seed());
        if (journal.rules() != Journal.RULES) {
            return new Refused(1, Mismatch.RULES, session.view().stableId(), "");
        }
        for (int i = 0; i < journal.entries().size(); i++) {
            Journal.Entry was = journal.entries().get(i);
            Journal.Entry is = Journal.entry(machine, session.snapshot(), was.reply());
            if (!is.state().equals(was.state())) {
                return new Refused(i + 1, Mismatch.STATE, was.state(), was.reply());
            }
            Session.Attempt attempt = session.reply(was.reply());
            if (!(attempt instanceof Session.Attempt.Accepted accepted)) {
                return new Refused(i + 1, Mismatch.REPLY, was.state(), was.reply());
            }
            if (!is.offered().equals(was.offered())) {
                return new Refused(i + 1, Mismatch.OFFER, was.state(), was.reply());
            }
            session = accepted.session();
        }
        if (!session.view().stableId().equals(journal.reached())) {
            return new Refused(journal.entries().size() + 1, Mismatch.STATE, journal.reached(), "");
        }
        return new Resumed(session, change(machine, journal));
    }

    private static Change change(Machine machine, Journal journal) {
        if (!machine.fingerprints().structure().equals(journal.fingerprints().structure())
                || !machine.rubric().fingerprint().equals(journal.rubric())) {
            return Change.ELSEWHERE;
        }
        boolean sameWords =
                machine.fingerprints().wording().equals(journal.fingerprints().wording());
        return sameWords ? Change.NONE : Change.WORDING;
    }
}
