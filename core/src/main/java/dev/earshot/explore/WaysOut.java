package dev.earshot.explore;

import dev.earshot.machine.Stepper;
import java.util.BitSet;

/**
 * From the last layer back: in which states a play can still end otherwise than by running out, and in which it ever makes
 * a difference what is said.
 */
final class WaysOut {
    private final StateSpace layers;
    private final Stepper stepper;
    private final BitSet seen = new BitSet();
    private final BitSet withWayOut = new BitSet();
    private final BitSet withChoice = new BitSet();
    private final BitSet withDifference = new BitSet();

    WaysOut(StateSpace layers, Stepper stepper) {
        this.layers = layers;
        this.stepper = stepper;
        BackwardInduction.over(layers, new BitSet(), this::sweep);
    }

    /** The numbers of the states in which the customer waits in some play, and from which every play runs out. */
    BitSet onlyRunningOut() {
        return without(seen, withWayOut);
    }

    /** The numbers of the states with a choice of replies in some play, and in no play with any difference it makes. */
    BitSet withoutDifference() {
        return without(withChoice, withDifference);
    }

    private static BitSet without(BitSet all, BitSet some) {
        BitSet rest = (BitSet) all.clone();
        rest.andNot(some);
        return rest;
    }

    private BitSet sweep(int turn, BitSet ahead) {
        BitSet canEnd = new BitSet();
        StateLayer layer = layers.layer(turn);
        Transitions transitions = layers.transitions(turn);
        for (int index = 0; index < layer.size(); index++) {
            int from = transitions.first(index);
            int end = transitions.end(index);
            if (canEndOtherwise(transitions, from, end, ahead)) {
                canEnd.set(index);
            }
            stepper.load(layer.keys(), layer.offset(index), turn);
            int state = stepper.state();
            seen.set(state);
            withWayOut.set(state, withWayOut.get(state) || canEnd.get(index));
            withChoice.set(state, withChoice.get(state) || end - from > 1);
            withDifference.set(state, withDifference.get(state) || differ(transitions, from, end));
        }
        return canEnd;
    }

    private static boolean canEndOtherwise(Transitions transitions, int from, int end, BitSet ahead) {
        for (int edge = from; edge < end; edge++) {
            int next = transitions.next(edge);
            if (next >= 0 ? ahead.get(next) : !PlayEnd.isRunningOut(Transitions.over(next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean differ(Transitions transitions, int from, int end) {
        for (int edge = from + 1; edge < end; edge++) {
            if (transitions.next(edge) != transitions.next(from)
                    || transitions.worth(edge) != transitions.worth(from)) {
                return true;
            }
        }
        return false;
    }
}
