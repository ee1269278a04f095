package dev.earshot.explore;

import dev.earshot.machine.Machine;
import dev.earshot.machine.Stepper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** From the first layer on: how many of a crowd come to each configuration, and what they pick there. */
final class PopulationSweep {
    private final Machine machine;
    private final StateSpace layers;
    /** The best whole still ahead, by turn and by index in the layer. */
    private final List<long[]> best;
    /** What each distinct worth counts in the whole. */
    private final long[] wholes;

    private final double temperature;
    private final Stepper stepper;
    private final int[] choices;

    /** @param temperature above 0, in the unit of the whole */
    PopulationSweep(Machine machine, StateSpace layers, List<long[]> best, long[] wholes, double temperature) {
        this.machine = machine;
        this.layers = layers;
        this.best = best;
        this.wholes = wholes;
        this.temperature = temperature;
        this.stepper = machine.stepper();
        this.choices = new int[stepper.replies()];
    }

    void each(Consumer<DecisionPoint> visitor) {
        double[] visits = {1};
        for (int turn = 0; turn < layers.count(); turn++) {
            double[] next = new double[turn + 1 < layers.count() ? layers.size(turn + 1) : 0];
            Transitions transitions = layers.transitions(turn);
            for (int index = 0; index < visits.length; index++) {
                DecisionPoint fork = fork(turn, index, visits[index]);
                visitor.accept(fork);
                int first = transitions.first(index);
                for (int edge = first; edge < transitions.end(index); edge++) {
                    if (transitions.next(edge) >= 0) {
                        next[transitions.next(edge)] += visits[index] * fork.share(edge - first);
                    }
                }
            }
            visits = next;
        }
    }

    private DecisionPoint fork(int turn, int index, double visits) {
        Transitions transitions = layers.transitions(turn);
        int first = transitions.first(index);
        int count = transitions.end(index) - first;
        long[] gains = new long[count];
        long[] regrets = new long[count];
        for (int reply = 0; reply < count; reply++) {
            int next = transitions.next(first + reply);
            gains[reply] = wholes[transitions.worth(first + reply)];
            long ahead = next < 0 ? 0 : best.get(turn + 1)[next];
            regrets[reply] = best.get(turn)[index] - gains[reply] - ahead;
        }
        List<String> replies = replies(turn, index);
        String state = machine.states().get(stepper.state());
        return new DecisionPoint(
                () -> path(turn, index), turn, state, visits, replies, gains, regrets, shares(regrets));
    }

    /** Loads the configuration, and gives what can be chosen there. */
    private List<String> replies(int turn, int index) {
        layers.load(stepper, turn, index);
        int count = stepper.choices(choices);
        return Arrays.stream(choices, 0, count).mapToObj(machine::replyId).toList();
    }

    /** The best reply of each has regret 0, so that no sum vanishes. */
    private double[] shares(long[] regrets) {
        double[] shares = new double[regrets.length];
        double sum = 0;
        for (int reply = 0; reply < regrets.length; reply++) {
            shares[reply] = StrictMath.exp(-regrets[reply] / temperature);
            sum += shares[reply];
        }
        for (int reply = 0; reply < shares.length; reply++) {
            shares[reply] /= sum;
        }
        return shares;
    }

    private List<String> path(int turn, int index) {
        List<String> path = new ArrayList<>();
        int to = index;
        for (int before = turn - 1; before >= 0; before--) {
            Transitions transitions = layers.transitions(before);
            int edge = 0;
            while (transitions.next(edge) != to) {
                edge++;
            }
            int from = from(transitions, edge);
            // A stepper of its own: the sweep may be under way.
            Stepper there = machine.stepper();
            layers.load(there, before, from);
            int[] open = new int[there.replies()];
            there.choices(open);
            path.add(0, machine.replyId(open[edge - transitions.first(from)]));
            to = from;
        }
        return path;
    }

    private static int from(Transitions transitions, int edge) {
        int from = 0;
        while (transitions.end(from) <= edge) {
            from++;
        }
        return from;
    }
}
