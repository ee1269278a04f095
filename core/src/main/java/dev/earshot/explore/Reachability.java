package dev.earshot.explore;

import dev.earshot.compiled.Coverage;
import dev.earshot.compiled.CoveragePoints;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Stepper;
import dev.earshot.scenario.Reaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What of a scenario can be reached at all, and by which replies soonest. By exhaustion: every play is followed, so that what
 * was not reached does not exist, unless the search was stopped. Immutable, for any number of threads.
 */
public final class Reachability {
    private final Machine machine;
    private final Coverage coverage;
    private final List<Came> layers;
    private final Witness[] witnesses;
    private final BitSet waitedIn;
    private final boolean complete;
    private final long configurations;

    private Reachability(Search search, boolean complete) {
        machine = search.machine;
        coverage = search.coverage;
        layers = List.copyOf(search.layers);
        witnesses = search.witnesses;
        waitedIn = search.waitedIn;
        configurations = search.configurations;
        this.complete = complete;
    }

    /** Follows every play, until that would be more than so many configurations. */
    public static Reachability of(Machine machine, long limit) {
        Search search = new Search(machine);
        return new Reachability(search, search.exhaust(limit));
    }

    /** Whether every play was followed; if not, what was reached is possible, but more may be. */
    public boolean isComplete() {
        return complete;
    }

    /** How many moments were told apart. */
    public long configurations() {
        return configurations;
    }

    /** How many replies the longest play takes, as far as plays were followed. */
    public int longest() {
        return configurations == 0 ? 0 : layers.size();
    }

    /** The sites that can be reached. */
    public CoveragePoints sites() {
        return machine.sites();
    }

    public boolean isReached(int site) {
        return witnesses[site] != null;
    }

    public boolean isAnyReached(Collection<Integer> sites) {
        return sites.stream().anyMatch(this::isReached);
    }

    /**
     * The fewest replies after which the site is reached, among those the first in the file; for a reply, after which it
     * can be chosen. None if it was not reached.
     */
    public Optional<List<String>> way(int site) {
        Witness witness = witnesses[site];
        return witness == null ? Optional.empty() : Optional.of(replies(witness));
    }

    /** The same for the soonest of several sites. */
    public Optional<List<String>> way(Collection<Integer> sites) {
        return sites.stream()
                .flatMap(site -> way(site).stream())
                .min((one, other) -> Integer.compare(one.size(), other.size()));
    }

    /** Whether in some play a reply can be chosen in this state; not in one where the play is over on coming there. */
    public boolean isWaitedIn(String state) {
        return waitedIn.get(machine.states().indexOf(state));
    }

    /** The soonest time that this reaction would have fitted, and another one took the reply; none if that never happens. */
    public Optional<PassedOver> passedOver(Reaction reaction) {
        return sites().fitted(reaction).stream()
                .filter(this::isReached)
                .map(site -> new PassedOver(replies(witnesses[site]), coverage.takenAt(site)))
                .min((one, other) ->
                        Integer.compare(one.way().size(), other.way().size()));
    }

    /**
     * A reaction that would have fitted.
     *
     * @param way the replies; the last one is the one that it would have fitted
     * @param taken the reaction that came before it
     */
    public record PassedOver(List<String> way, Reaction taken) {}

    private List<String> replies(Witness witness) {
        List<String> replies = new ArrayList<>();
        if (witness.reply >= 0) {
            replies.add(machine.replyId(witness.reply));
        }
        int index = witness.index;
        for (int turn = witness.turn; turn > 0; turn--) {
            Came came = layers.get(turn);
            replies.add(machine.replyId(came.replies[index]));
            index = came.parents[index];
        }
        Collections.reverse(replies);
        return replies;
    }

    /**
     * Where something was first reached.
     *
     * @param turn the layer
     * @param index in the layer
     * @param reply given there; negative: none, it was there already
     */
    private record Witness(int turn, int index, int reply) {}

    /** How the configurations of a layer were first come to: from which of the layer before, by which reply. */
    private record Came(int[] parents, char[] replies) {
        Came trimmed(int size) {
            return new Came(Arrays.copyOf(parents, size), Arrays.copyOf(replies, size));
        }
    }

    /** The work itself. */
    private static final class Search {
        private static final int NO_REPLY = -1;

        private final Machine machine;
        private final Coverage coverage;
        private final Stepper stepper;
        private final int[] choices;
        private final long[] key;
        private final List<Came> layers = new ArrayList<>();
        private final Witness[] witnesses;
        private final BitSet waitedIn = new BitSet();
        /** Of the layer that is being found. */
        private Came came = new Came(new int[16], new char[16]);

        private long configurations;

        Search(Machine machine) {
            this.machine = machine;
            coverage = machine.coverage();
            stepper = machine.stepper(coverage);
            choices = new int[stepper.replies()];
            key = new long[stepper.keyWords()];
            witnesses = new Witness[machine.sites().count()];
        }

        /** Whether all of it was within the limit. */
        boolean exhaust(long limit) {
            StateLayer first = new StateLayer(stepper.keyWords());
            stepper.begin();
            note(0, 0, NO_REPLY);
            if (!stepper.isOver()) {
                stepper.store(key, 0);
                first.add(key);
            }
            layers.add(new Came(new int[] {0}, new char[] {0}));
            BreadthFirst search = new BreadthFirst(stepper.keyWords());
            boolean complete = search.search(first, limit, this::follow);
            configurations = search.configurations();
            return complete;
        }

        private void follow(StateLayer layer, int index, int turn, StateLayer next) {
            if (index == 0 && turn > 0) {
                layers.add(came.trimmed(layer.size()));
            }
            stepper.load(layer.keys(), layer.offset(index), turn);
            waitedIn.set(stepper.state());
            int count = stepper.choices(choices);
            note(turn, index, NO_REPLY);
            for (int i = 0; i < count; i++) {
                stepper.load(layer.keys(), layer.offset(index), turn);
                stepper.choose(choices[i]);
                note(turn, index, choices[i]);
                if (!stepper.isOver()) {
                    stepper.store(key, 0);
                    add(next, index, choices[i]);
                }
            }
        }

        private void add(StateLayer next, int parent, int reply) {
            int known = next.size();
            if (next.add(key) < known) {
                return;
            }
            if (known == came.parents.length) {
                came = came.trimmed(known * 2);
            }
            came.parents[known] = parent;
            came.replies[known] = (char) reply;
        }

        private void note(int turn, int index, int reply) {
            for (int i = 0; i < coverage.fresh(); i++) {
                witnesses[coverage.fresh(i)] = new Witness(turn, index, reply);
            }
            coverage.forgetFresh();
        }
    }
}
