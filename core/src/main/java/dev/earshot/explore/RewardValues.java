package dev.earshot.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is still ahead of each configuration of a layer, for one reward: the least, the most, and what choosing at random
 * comes to on average.
 */
final class RewardValues {
    private final long[] worst;
    private final long[] best;
    private final double[] chance;

    private RewardValues(int configurations) {
        worst = new long[configurations];
        best = new long[configurations];
        chance = new double[configurations];
    }

    /**
     * What is ahead of the first configuration.
     *
     * @param rewards what each point vector counts
     * @param bestOfLayer is handed the most ahead of each configuration, from the last layer back
     */
    static PointRange range(StateSpace space, long[] rewards, Consumer<long[]> bestOfLayer) {
        RewardValues first = BackwardInduction.over(space, new RewardValues(0), (turn, ahead) -> {
            RewardValues values = of(space, turn, rewards, ahead);
            bestOfLayer.accept(values.best);
            return values;
        });
        return new PointRange(first.worst[0], first.best[0], first.chance[0]);
    }

    /** What is ahead in each skill. Skill by skill, since the values of all at once would take more memory than the search. */
    static List<PointRange> skillRanges(StateSpace space) {
        List<PointRange> ranges = new ArrayList<>();
        for (int skill = 0; skill < space.vectors().skills(); skill++) {
            ranges.add(range(space, space.vectors().points(skill), best -> {}));
        }
        return ranges;
    }

    private static RewardValues of(StateSpace space, int turn, long[] rewards, RewardValues ahead) {
        RewardValues values = new RewardValues(space.size(turn));
        Transitions transitions = space.transitions(turn);
        space.parallelism().each(space.size(turn), (from, to) -> {
            for (int index = from; index < to; index++) {
                values.fill(index, transitions, rewards, ahead);
            }
        });
        return values;
    }

    private void fill(int index, Transitions transitions, long[] rewards, RewardValues ahead) {
        int first = transitions.first(index);
        int end = transitions.end(index);
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        double sum = 0;
        for (int edge = first; edge < end; edge++) {
            long now = rewards[transitions.worth(edge)];
            int next = transitions.next(edge);
            boolean over = next < 0;
            least = Math.min(least, over ? now : now + ahead.worst[next]);
            most = Math.max(most, over ? now : now + ahead.best[next]);
            sum += over ? now : now + ahead.chance[next];
        }
        worst[index] = least;
        best[index] = most;
        chance[index] = sum / (end - first);
    }
}
