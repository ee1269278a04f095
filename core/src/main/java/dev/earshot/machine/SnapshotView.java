package dev.earshot.machine;

import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.LedgerValue;
import dev.earshot.compiled.SnapshotField;
import dev.earshot.compiled.SnapshotLayout;
import dev.earshot.compiled.SymbolTable;
import dev.earshot.scenario.Hostility;
import dev.earshot.scenario.Meter;
import dev.earshot.scenario.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a snapshot holds, for reviewers, reports and tests. Nothing of it is for the trainee's eyes during a play, but for
 * the turn and whether the play is over.
 */
public final class SnapshotView {
    private final CompiledScenario program;
    private final SnapshotLayout layout;
    private final long[] words;

    SnapshotView(CompiledScenario program, long[] words) {
        this.program = program;
        this.layout = program.layout();
        this.words = words;
    }

    private int at() {
        return layout.state.get(words);
    }

    public boolean isOver() {
        return at() >= program.states().length;
    }

    /** The state the customer is in; none once the play has ended. */
    public Optional<String> state() {
        return isOver() ? Optional.empty() : Optional.of(program.states()[at()].id());
    }

    /** The ending that was reached; none as long as the play goes on. */
    public Optional<String> ending() {
        return isOver() ? Optional.of(program.endings()[at() - program.states().length].id()) : Optional.empty();
    }

    /** The id that the state or ending was first given; a renaming does not change it. */
    public String stableId() {
        return isOver()
                ? program.endings()[at() - program.states().length].stableId()
                : program.states()[at()].stableId();
    }

    /** How many replies have been given. */
    public int turn() {
        return layout.turn.get(words);
    }

    /** How many replies the customer would still wait for. */
    public int patienceLeft() {
        return program.patience() - turn();
    }

    /** The meter, 0 to 100. */
    public int meter(Meter meter) {
        return (meter == Meter.FRUSTRATION ? layout.frustration : layout.trust).get(words);
    }

    /** The id of the mood band. */
    public String mood() {
        return program.symbols().moods().name(layout.mood.get(words));
    }

    public Hostility hostility() {
        return Hostility.values()[layout.hostility.get(words)];
    }

    /** The feeling that the present state shows, if it shows one. */
    public Optional<String> shownFeeling() {
        int shows = isOver() ? -1 : program.states()[at()].shows();
        return shows < 0
                ? Optional.empty()
                : Optional.of(program.symbols().anyFeelings().name(shows));
    }

    public List<String> told() {
        return named(program.symbols().facts(), layout.told);
    }

    public List<String> asked() {
        return named(program.symbols().facts(), layout.asked);
    }

    public List<String> paraphrased() {
        return named(program.symbols().facts(), layout.paraphrased);
    }

    public List<String> deepened() {
        return named(program.symbols().facts(), layout.deepened);
    }

    public List<String> cuesOffered() {
        return named(program.symbols().feelings(), layout.cueOffered);
    }

    public List<String> cuesPickedUp() {
        return named(program.symbols().feelings(), layout.pickedUp);
    }

    public List<String> feelingsMet() {
        return named(program.symbols().feelings(), layout.met);
    }

    public List<String> flags() {
        return named(program.symbols().flags(), layout.flag);
    }

    public List<String> visited() {
        return named(program.symbols().states(), layout.visited);
    }

    /** Promises made and not yet kept or broken. */
    public List<String> promisesOpen() {
        List<String> open = new ArrayList<>();
        for (int state = LedgerValue.PROMISE_OPEN; LedgerValue.isOpen(state); state++) {
            open.addAll(holding(program.symbols().promises(), layout.promise, state));
        }
        return open;
    }

    public List<String> promisesKept() {
        return holding(program.symbols().promises(), layout.promise, LedgerValue.PROMISE_KEPT);
    }

    public List<String> promisesBroken() {
        return holding(program.symbols().promises(), layout.promise, LedgerValue.PROMISE_BROKEN);
    }

    public List<String> fixesFailed() {
        return holding(program.symbols().fixes(), layout.fix, LedgerValue.FIX_FAILED);
    }

    public List<String> fixesDone() {
        return holding(program.symbols().fixes(), layout.fix, LedgerValue.FIX_DONE);
    }

    /** What has become of the problem so far: the best that the fixes which worked achieve. */
    public Resolution resolution() {
        return program.achieved(words);
    }

    /** Whether the customer can solve it alone next time; false as long as the play goes on. */
    public boolean isSelfSufficient() {
        return layout.selfSufficient.isSet(words);
    }

    private List<String> named(SymbolTable.Index index, SnapshotField[] fields) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].isSet(words)) {
                names.add(index.name(i));
            }
        }
        return List.copyOf(names);
    }

    private List<String> holding(SymbolTable.Index index, SnapshotField[] fields, int value) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].get(words) == value) {
                names.add(index.name(i));
            }
        }
        return List.copyOf(names);
    }
}
