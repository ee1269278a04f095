package dev.earshot.explore;

import dev.earshot.judge.Verdict;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Snapshot;
import dev.earshot.machine.Step;
import dev.earshot.rubric.Skill;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what a scenario can yield at all: exactly, layer by layer, as long as the rubric's limit of configurations holds, by
 * samples past it.
 */
public final class Search {
    private final Parallelism parallelism;

    Search(Parallelism parallelism) {
        this.parallelism = parallelism;
    }

    /** The search to use. It works on the cores of the common pool where that pays; what it finds does not depend on them. */
    public static Search standard() {
        return new Search(Parallelism.ALL);
    }

    /** Explores every play of the machine, or samples plays where there are too many. The same machine, the same answer. */
    public Exploration explore(Machine machine) {
        List<Skill> skills = machine.rubric().skills();
        Step.Accepted first = machine.begin();
        Snapshot start = first.snapshot();
        Optional<StateSpace> layers =
                StateSpace.reach(machine, start, machine.rubric().searchLimit(), parallelism);
        if (layers.isEmpty()) {
            return new SampledPlays(machine, start).estimate();
        }
        if (first instanceof Step.Ended ended) {
            return overBeforeItBegan(machine, ended, layers.get());
        }
        List<PointRange> ranges = RewardValues.skillRanges(layers.get());
        Weights weights = Weights.of(skills, ranges);
        List<long[]> best = new ArrayList<>();
        PointRange whole =
                RewardValues.range(layers.get(), weights.wholes(layers.get().vectors()), best::add);
        Collections.reverse(best);
        return Exploration.exact(machine, ranges, weights, layers.get(), whole, best);
    }

    /** A scenario in which nothing can be said has one play, and nothing in it makes a difference. */
    private static Exploration overBeforeItBegan(Machine machine, Step.Ended ended, StateSpace none) {
        List<Skill> skills = machine.rubric().skills();
        List<PointRange> ranges = new ArrayList<>();
        for (int skill = 0; skill < skills.size(); skill++) {
            long points = 0;
            for (Verdict verdict : ended.outcome().verdicts()) {
                points += verdict.points().get(skill);
            }
            ranges.add(new PointRange(points, points, points));
        }
        return Exploration.exact(machine, ranges, Weights.of(skills, ranges), none, new PointRange(0, 0, 0), List.of());
    }
}
