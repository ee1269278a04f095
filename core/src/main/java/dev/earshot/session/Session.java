package dev.earshot.session;

import dev.earshot.machine.Machine;
import dev.earshot.machine.Offer;
import dev.earshot.machine.Outcome;
import dev.earshot.machine.Refusal;
import dev.earshot.machine.Snapshot;
import dev.earshot.machine.SnapshotView;
import dev.earshot.machine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One play: a machine, a seed and the turns so far. A value: giving a reply makes a new session and leaves this one as it
 * is, so that going back is keeping hold of an earlier one.
 */
public final class Session {
    private final Machine machine;
    private final long seed;
    private final Wording wording;
    private final Snapshot first;
    private final Outcome opening;
    private final List<Turn> turns;

    private Session(Machine machine, long seed, Wording wording, Snapshot first, Outcome opening, List<Turn> turns) {
        this.machine = machine;
        this.seed = seed;
        this.wording = wording;
        this.first = first;
        this.opening = opening;
        this.turns = List.copyOf(turns);
    }

    /**
     * Begins a play at the first ring.
     *
     * @param seed chooses wording and the order of replies, nothing else
     */
    public static Session begin(Machine machine, long seed) {
        Step.Accepted step = machine.begin();
        Wording wording = new Wording(machine, seed);
        return new Session(machine, seed, wording, step.snapshot(), step.outcome(), List.of());
    }

    public Machine machine() {
        return machine;
    }

    public long seed() {
        return seed;
    }

    /** What came before the first reply. */
    public Outcome opening() {
        return opening;
    }

    /** The first words heard. */
    public List<SpokenLine> firstWords() {
        return wording.heard(0, opening);
    }

    /** The last words heard. */
    public List<SpokenLine> lastWords() {
        return turns.isEmpty() ? firstWords() : turns.get(turns.size() - 1).heard();
    }

    /** The turns so far, the first first. */
    public List<Turn> turns() {
        return turns;
    }

    /** The present moment. */
    public Snapshot snapshot() {
        return turns.isEmpty() ? first : turns.get(turns.size() - 1).after();
    }

    /** What the present moment holds; not for the trainee's eyes. */
    public SnapshotView view() {
        return machine.view(snapshot());
    }

    public boolean isOver() {
        return view().isOver();
    }

    /** The ending reached, if the play is over. */
    public Optional<String> ending() {
        return view().ending();
    }

    /** What there is to choose from, in the order in which the trainee sees it; empty once the play is over. */
    public List<Offer> offers() {
        SnapshotView view = view();
        return view.state()
                .map(state -> wording.ordered(state, machine.offers(snapshot())))
                .orElse(List.of());
    }

    /**
     * Gives a reply.
     *
     * @param reply the id of the reply
     */
    public Attempt reply(String reply) {
        Step step = machine.advance(snapshot(), reply);
        if (step instanceof Step.Refused refused) {
            return new Attempt.Refused(refused.reason());
        }
        Step.Accepted accepted = (Step.Accepted) step;
        List<Offer> offered = offers();
        String id = machine.currentId(reply).orElseThrow();
        String said = offered.stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .orElseThrow()
                .say();
        Outcome outcome = accepted.outcome();
        int number = turns.size() + 1;
        List<Turn> more = new ArrayList<>(turns);
        more.add(new Turn(
                number,
                view().state().orElseThrow(),
                offered,
                id,
                said,
                outcome,
                wording.heard(number, outcome),
                snapshot(),
                accepted.snapshot()));
        return new Attempt.Accepted(new Session(machine, seed, wording, first, opening, more));
    }

    /**
     * The play as it was after so many turns.
     *
     * @param turnsKept 0 to the number of turns
     * @throws IndexOutOfBoundsException if there were not so many
     */
    public Session rewind(int turnsKept) {
        return new Session(machine, seed, wording, first, opening, turns.subList(0, turnsKept));
    }

    /** What came of giving a reply. */
    public sealed interface Attempt {
        /** The play, one turn on. */
        record Accepted(Session session) implements Attempt {}

        /** Nothing has changed. */
        record Refused(Refusal reason) implements Attempt {}
    }
}
