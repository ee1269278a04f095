package dev.earshot.explore;

import dev.earshot.machine.Machine;
import dev.earshot.machine.Stepper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** From the last layer back: the most that any play which counts for a goal still brings; then the play itself. */
final class GoalSweep {
    /** No play from here on counts. Far from the limits, so that a sum with it stays recognisable. */
    private static final long NONE = Long.MIN_VALUE / 4;

    private final Machine machine;
    private final StateSpace layers;
    private final Goal goal;
    /** What each distinct worth counts. */
    private final long[] values;

    private final long[][] ahead;

    GoalSweep(Machine machine, StateSpace layers, Goal goal) {
        this.machine = machine;
        this.layers = layers;
        this.goal = goal;
        Weights weights =
                new Weights(goal.weights().stream().mapToLong(Long::longValue).toArray());
        values = weights.wholes(layers.vectors());
        ahead = new long[layers.count() + 1][0];
    }

    /** For each first reply after which some play counts, the most that any such play brings. */
    List<FirstReply> firstReplies() {
        if (layers.count() == 0) {
            return List.of();
        }
        sweepAll();
        Stepper stepper = machine.stepper();
        stepper.load(machine.begin().snapshot());
        int[] choices = new int[stepper.replies()];
        int count = stepper.choices(choices);
        boolean[] counts = counts(1);
        List<FirstReply> firsts = new ArrayList<>();
        for (int edge = 0; edge < count; edge++) {
            long value = value(layers.transitions(0), edge, 0, counts);
            if (value > NONE / 2) {
                firsts.add(new FirstReply(machine.replyId(choices[edge]), value));
            }
        }
        return firsts;
    }

    private void sweepAll() {
        BackwardInduction.over(layers, ahead[layers.count()], (turn, after) -> {
            ahead[turn] = sweep(turn);
            return ahead[turn];
        });
    }

    Optional<BestPlay> best() {
        sweepAll();
        return layers.count() == 0 || ahead[0][0] <= NONE / 2 ? Optional.empty() : Optional.of(play());
    }

    private long[] sweep(int turn) {
        boolean[] counts = counts(turn + 1);
        long[] most = new long[layers.size(turn)];
        Arrays.fill(most, NONE);
        Transitions transitions = layers.transitions(turn);
        for (int index = 0; index < most.length; index++) {
            for (int edge = transitions.first(index); edge < transitions.end(index); edge++) {
                most[index] = Math.max(most[index], value(transitions, edge, turn, counts));
            }
        }
        return most;
    }

    private long value(Transitions transitions, int edge, int turn, boolean[] counts) {
        int next = transitions.next(edge);
        long rest = next >= 0 ? ahead[turn + 1][next] : counts[Transitions.over(next)] ? 0 : NONE;
        return rest <= NONE / 2 ? NONE : values[transitions.worth(edge)] + rest;
    }

    /** For each way to end after so many replies, whether the goal counts it. */
    private boolean[] counts(int replies) {
        boolean[] counts = new boolean[PlayEnd.ways(machine)];
        for (int way = 0; way < counts.length; way++) {
            if (PlayEnd.isWay(way)) {
                counts[way] = goal.counts().test(PlayEnd.of(way, replies, machine));
            }
        }
        return counts;
    }

    private BestPlay play() {
        Stepper stepper = machine.stepper();
        stepper.load(machine.begin().snapshot());
        int[] choices = new int[stepper.replies()];
        long[] points = new long[goal.weights().size()];
        List<String> replies = new ArrayList<>();
        int index = 0;
        int next = 0;
        for (int turn = 0; next >= 0; turn++) {
            stepper.choices(choices);
            int edge = bestEdge(turn, index);
            int number = choices[edge - layers.transitions(turn).first(index)];
            stepper.choose(number);
            replies.add(machine.replyId(number));
            for (int skill = 0; skill < points.length; skill++) {
                points[skill] += stepper.points(skill);
            }
            next = layers.transitions(turn).next(edge);
            index = next;
        }
        List<Long> sums = Arrays.stream(points).boxed().toList();
        return new BestPlay(replies, sums, ahead[0][0], PlayEnd.of(Transitions.over(next), replies.size(), machine));
    }

    private int bestEdge(int turn, int index) {
        Transitions transitions = layers.transitions(turn);
        boolean[] counts = counts(turn + 1);
        for (int edge = transitions.first(index); edge < transitions.end(index); edge++) {
            if (value(transitions, edge, turn, counts) == ahead[turn][index]) {
                return edge;
            }
        }
        throw new IllegalStateException("no reply is worth what the best one is");
    }
}
