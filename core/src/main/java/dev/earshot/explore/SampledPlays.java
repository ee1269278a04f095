package dev.earshot.explore;

import dev.earshot.machine.Machine;
import dev.earshot.machine.Snapshot;
import dev.earshot.machine.Stepper;
import dev.earshot.rubric.Skill;
import dev.earshot.statistics.SplitMix;
import java.util.ArrayList;
import java.util.List;

/** Random plays, the same ones every time, where a scenario has more plays than can be searched. */
final class SampledPlays {
    private final Machine machine;
    private final Snapshot start;
    private final List<long[]> plays = new ArrayList<>();

    SampledPlays(Machine machine, Snapshot start) {
        this.machine = machine;
        this.start = start;
    }

    Exploration estimate() {
        List<Skill> skills = machine.rubric().skills();
        for (int play = 0; play < machine.rubric().sampledPlays(); play++) {
            plays.add(play(play, skills.size()));
        }
        List<PointRange> ranges = new ArrayList<>();
        for (int skill = 0; skill < skills.size(); skill++) {
            int number = skill;
            ranges.add(range(plays.stream().map(points -> points[number]).toList()));
        }
        Weights weights = Weights.of(skills, ranges);
        return Exploration.estimated(
                machine,
                ranges,
                weights,
                range(plays.stream().map(weights::whole).toList()));
    }

    /** The points per skill of the random play of this number. */
    long[] play(int number, int skills) {
        long[] points = new long[skills];
        Stepper stepper = machine.stepper();
        int[] choices = new int[stepper.replies()];
        stepper.load(start);
        while (!stepper.isOver()) {
            int count = stepper.choices(choices);
            long pick = SplitMix.hash(number, "turn " + stepper.turn());
            stepper.choose(choices[(int) Long.remainderUnsigned(pick, count)]);
            for (int skill = 0; skill < skills; skill++) {
                points[skill] += stepper.points(skill);
            }
        }
        return points;
    }

    private static PointRange range(List<Long> values) {
        long worst = Long.MAX_VALUE;
        long best = Long.MIN_VALUE;
        double sum = 0;
        for (long value : values) {
            worst = Math.min(worst, value);
            best = Math.max(best, value);
            sum += value;
        }
        return new PointRange(worst, best, sum / values.size());
    }
}
