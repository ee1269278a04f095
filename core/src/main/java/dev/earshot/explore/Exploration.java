package dev.earshot.explore;

import dev.earshot.machine.Machine;
import dev.earshot.machine.Snapshot;
import dev.earshot.machine.Stepper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario can yield: computed once for a machine, immutable, for any number of threads.
 *
 * <p>The whole is W = Σ cₛ·Jₛ over the skills that are exercised, with Jₛ in hundredths of a point and
 * cₛ = round(10⁹ · weightₛ ÷ (bestₛ − worstₛ)).
 */
public final class Exploration {
    private final Machine machine;
    private final List<PointRange> skills;
    private final Weights weights;
    private final PointRange whole;
    private final @Nullable StateSpace layers;
    private final List<long[]> best;

    private Exploration(
            Machine machine,
            List<PointRange> skills,
            Weights weights,
            PointRange whole,
            @Nullable StateSpace layers,
            List<long[]> best) {
        this.machine = machine;
        this.skills = List.copyOf(skills);
        this.weights = weights;
        this.whole = whole;
        this.layers = layers;
        this.best = best;
    }

    static Exploration exact(
            Machine machine,
            List<PointRange> skills,
            Weights weights,
            StateSpace layers,
            PointRange whole,
            List<long[]> best) {
        return new Exploration(machine, skills, weights, whole, layers, best);
    }

    static Exploration estimated(Machine machine, List<PointRange> skills, Weights weights, PointRange whole) {
        return new Exploration(machine, skills, weights, whole, null, List.of());
    }

    /** The machine that was explored. */
    public Machine machine() {
        return machine;
    }

    /** What can be had in each skill, in hundredths of a point, in the order of the rubric. */
    public List<PointRange> skills() {
        return skills;
    }

    /** What can be had of the whole, in its own unit. */
    public PointRange whole() {
        return whole;
    }

    /** The whole that these points per skill, in hundredths, amount to. */
    public long wholeOf(long[] points) {
        return weights.whole(points);
    }

    /** What a hundredth of a point in this skill adds to the whole. */
    public long coefficient(int skill) {
        return weights.coefficients()[skill];
    }

    /** Whether every play was searched; otherwise the ranges are those of sampled plays. */
    public boolean isExact() {
        return layers != null;
    }

    /** How many configurations were searched; 0 if plays were sampled instead. */
    public long configurations() {
        return layers == null ? 0 : layers.configurations();
    }

    /** The goal of the best whole, among all plays. */
    public Goal wholeGoal() {
        return new Goal(Arrays.stream(weights.coefficients()).boxed().toList(), end -> true);
    }

    /** The goal of the most points in one skill, among all plays. */
    public Goal skillGoal(int skill) {
        List<Long> one = new ArrayList<>(Collections.nCopies(skills.size(), 0L));
        one.set(skill, 1L);
        return new Goal(one, end -> true);
    }

    /** The play that reaches the goal best; none if no play counts for it, or plays were only sampled. */
    public Optional<BestPlay> best(Goal goal) {
        return layers == null ? Optional.empty() : new GoalSweep(machine, layers, goal).best();
    }

    /**
     * For each reply with which a play can begin that counts for the goal, how far such plays can get, in the order of the
     * file; empty if plays were only sampled.
     */
    public List<FirstReply> firstReplies(Goal goal) {
        return layers == null ? List.of() : new GoalSweep(machine, layers, goal).firstReplies();
    }

    /**
     * Sends a crowd through the scenario that sees which reply is better the more surely the more hangs on it: of two
     * replies, the one whose regret is greater by the temperature is picked e times less often (a softmax policy over the
     * best whole still in reach). Exact, not played: every moment that any play comes to is visited once, turn by turn.
     * Nothing is visited if plays were only sampled.
     *
     * @param temperature above 0, as a share of the range of the whole
     */
    public void population(double temperature, Consumer<DecisionPoint> visitor) {
        if (layers != null) {
            // Where nothing makes a difference every regret is 0, whatever it is divided by.
            double unit = Math.max(1, whole.best() - whole.worst());
            new PopulationSweep(machine, layers, best, weights.wholes(layers.vectors()), temperature * unit)
                    .each(visitor);
        }
    }

    /**
     * What each reply that can be chosen here leads to, in the order of the file; empty if plays were only sampled or the
     * play is over.
     *
     * @throws IllegalArgumentException if another machine made the snapshot
     */
    public List<ActionValue> actionValues(Snapshot here) {
        Stepper ahead = machine.stepper();
        ahead.load(here);
        StateSpace known = layers;
        if (known == null || ahead.isOver()) {
            return List.of();
        }
        int[] choices = new int[ahead.replies()];
        int count = ahead.choices(choices);
        long[] key = new long[known.width()];
        List<ActionValue> actionValues = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ahead.load(here);
            ahead.choose(choices[i]);
            List<Long> points = new ArrayList<>();
            for (int skill = 0; skill < skills.size(); skill++) {
                points.add(ahead.points(skill));
            }
            actionValues.add(new ActionValue(machine.replyId(choices[i]), points, wholeAfter(ahead, known, key)));
        }
        return actionValues;
    }

    /** The states from which every play only runs out, in the order of the file; empty if plays were only sampled. */
    public List<String> statesThatOnlyRunOut() {
        return layers == null ? List.of() : named(new WaysOut(layers, machine.stepper()).onlyRunningOut());
    }

    /**
     * The states that offer a choice of replies of which it makes no difference, in points or in what follows, in the order
     * of the file; empty if plays were only sampled.
     */
    public List<String> statesWithoutDifference() {
        return layers == null ? List.of() : named(new WaysOut(layers, machine.stepper()).withoutDifference());
    }

    private List<String> named(BitSet states) {
        return states.stream().mapToObj(machine.states()::get).toList();
    }

    /**
     * What is still ahead of a moment: the worst, the best and what picking at random yields. It is searched anew from there,
     * since keeping it for every moment would take more memory than the search itself. None if plays were only sampled.
     *
     * @throws IllegalArgumentException if another machine made the snapshot
     */
    public Optional<ValueRanges> valuesFrom(Snapshot here) {
        if (layers == null) {
            return Optional.empty();
        }
        Stepper stepper = machine.stepper();
        stepper.load(here);
        if (stepper.isOver()) {
            PointRange nothing = new PointRange(0, 0, 0);
            return Optional.of(new ValueRanges(Collections.nCopies(skills.size(), nothing), nothing));
        }
        return StateSpace.reach(machine, here, layers.configurations(), layers.parallelism())
                .map(rest -> new ValueRanges(
                        RewardValues.skillRanges(rest),
                        RewardValues.range(rest, weights.wholes(rest.vectors()), best -> {})));
    }

    /** What the stepper's last reply is worth, and the best whole ahead of it. */
    private long wholeAfter(Stepper stepper, StateSpace known, long[] key) {
        long whole = 0;
        for (int skill = 0; skill < skills.size(); skill++) {
            whole += weights.coefficients()[skill] * stepper.points(skill);
        }
        return stepper.isOver() ? whole : whole + best.get(stepper.turn())[known.indexOf(stepper, key)];
    }

    /**
     * The best way on from here; none if plays were only sampled.
     *
     * @throws IllegalArgumentException if another machine made the snapshot
     */
    public Optional<BestLine> bestLine(Snapshot from) {
        Stepper stepper = machine.stepper();
        stepper.load(from);
        StateSpace known = layers;
        if (known == null) {
            return Optional.empty();
        }
        Stepper ahead = machine.stepper();
        long[] key = new long[known.width()];
        long[] points = new long[skills.size()];
        List<String> replies = new ArrayList<>();
        while (!stepper.isOver()) {
            int reply = bestReply(stepper, ahead, known, key);
            stepper.choose(reply);
            replies.add(machine.replyId(reply));
            for (int skill = 0; skill < points.length; skill++) {
                points[skill] += stepper.points(skill);
            }
        }
        List<Long> sums = new ArrayList<>();
        for (long sum : points) {
            sums.add(sum);
        }
        return Optional.of(new BestLine(replies, sums));
    }

    private int bestReply(Stepper stepper, Stepper ahead, StateSpace known, long[] key) {
        int[] choices = new int[stepper.replies()];
        int count = stepper.choices(choices);
        Snapshot here = stepper.snapshot();
        int bestReply = -1;
        long bestWhole = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            ahead.load(here);
            ahead.choose(choices[i]);
            long worth = wholeAfter(ahead, known, key);
            if (worth > bestWhole) {
                bestWhole = worth;
                bestReply = choices[i];
            }
        }
        return bestReply;
    }
}
