package dev.earshot.explore;

import dev.earshot.machine.Machine;
import dev.earshot.machine.Stepper;
import dev.earshot.rubric.Mood;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * How frustrated, how trusting and in what mood the customer can be in each state, so that an author need not guess. By
 * exhaustion: every play is followed, and what is said holds of all of them, unless the survey was stopped.
 *
 * @param states in the order of the file
 * @param complete whether every play was followed; if not, what was found is possible, but more may be
 * @param configurations how many moments were told apart
 * @param replies after how many replies it was stopped, or the longest play was over
 */
public record MeterRanges(List<Found> states, boolean complete, long configurations, int replies) {
    public MeterRanges {
        states = List.copyOf(states);
    }

    /**
     * What a state was found in.
     *
     * @param waiting whenever the customer waits for a reply there; none: no play gets there
     * @param entering the moods in which the customer comes in, rising
     * @param reacting when the customer reacts to a reply given there: after its effect, before that of the reaction; none: no reply is given
     */
    public record Found(String state, Optional<Meters> waiting, List<String> entering, Optional<Meters> reacting) {
        public Found {
            entering = List.copyOf(entering);
        }
    }

    /**
     * What meters were found at.
     *
     * @param moods rising
     */
    public record Meters(
            int lowestFrustration, int highestFrustration, int lowestTrust, int highestTrust, List<String> moods) {
        public Meters {
            moods = List.copyOf(moods);
        }
    }

    /** Follows every play, until that would be more than so many configurations. */
    public static MeterRanges of(Machine machine, long limit) {
        return new Surveyor(machine).ranges(limit);
    }

    /** The work itself. */
    private static final class Surveyor {
        private final Machine machine;
        private final Stepper stepper;
        private final long[] key;
        private final int[] choices;
        private final List<Tally> waiting = new ArrayList<>();
        private final List<Tally> reacting = new ArrayList<>();
        private final List<BitSet> entering = new ArrayList<>();

        Surveyor(Machine machine) {
            this.machine = machine;
            this.stepper = machine.stepperKeepingMeters();
            key = new long[stepper.keyWords()];
            choices = new int[stepper.replies()];
            for (int state = 0; state < machine.states().size(); state++) {
                waiting.add(new Tally());
                reacting.add(new Tally());
                entering.add(new BitSet());
            }
        }

        MeterRanges ranges(long limit) {
            StateLayer first = new StateLayer(stepper.keyWords());
            stepper.load(machine.begin().snapshot());
            if (!stepper.isOver()) {
                arrive(true, first);
            }
            BreadthFirst search = new BreadthFirst(stepper.keyWords());
            boolean complete = search.search(first, limit, this::follow);
            return found(complete, search.found(), search.turns());
        }

        private void follow(StateLayer layer, int index, int turn, StateLayer next) {
            stepper.load(layer.keys(), layer.offset(index), turn);
            int from = stepper.state();
            int count = stepper.choices(choices);
            for (int i = 0; i < count; i++) {
                stepper.load(layer.keys(), layer.offset(index), turn);
                stepper.choose(choices[i]);
                reacting.get(from)
                        .add(stepper.frustrationAtReaction(), stepper.trustAtReaction(), stepper.moodAtReaction());
                if (!stepper.isOver()) {
                    arrive(stepper.state() != from, next);
                }
            }
        }

        private void arrive(boolean entered, StateLayer layer) {
            stepper.store(key, 0);
            layer.add(key);
            waiting.get(stepper.state()).add(stepper.frustration(), stepper.trust(), stepper.mood());
            if (entered) {
                entering.get(stepper.state()).set(stepper.mood());
            }
        }

        private MeterRanges found(boolean complete, long configurations, int replies) {
            List<String> moods = machine.rubric().moods().stream().map(Mood::id).toList();
            List<Found> found = new ArrayList<>();
            for (int state = 0; state < waiting.size(); state++) {
                found.add(new Found(
                        machine.states().get(state),
                        waiting.get(state).meters(moods),
                        named(entering.get(state), moods),
                        reacting.get(state).meters(moods)));
            }
            return new MeterRanges(found, complete, configurations, replies);
        }
    }

    private static List<String> named(BitSet moods, List<String> names) {
        return moods.stream().mapToObj(names::get).toList();
    }

    /** What has been seen so far. */
    private static final class Tally {
        private static final int HIGHEST = 100;

        private int lowestFrustration = HIGHEST;
        private int highestFrustration;
        private int lowestTrust = HIGHEST;
        private int highestTrust;
        private final BitSet moods = new BitSet();

        void add(int frustration, int trust, int mood) {
            lowestFrustration = Math.min(lowestFrustration, frustration);
            highestFrustration = Math.max(highestFrustration, frustration);
            lowestTrust = Math.min(lowestTrust, trust);
            highestTrust = Math.max(highestTrust, trust);
            moods.set(mood);
        }

        Optional<Meters> meters(List<String> names) {
            return moods.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Meters(
                            lowestFrustration, highestFrustration, lowestTrust, highestTrust, named(moods, names)));
        }
    }
}
