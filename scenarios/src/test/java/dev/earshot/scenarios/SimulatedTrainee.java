package dev.earshot.scenarios;

import dev.earshot.machine.Machine;
import dev.earshot.machine.Stepper;
import dev.earshot.scenario.Reply;
import dev.earshot.statistics.SplitMix;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Picks, wherever it is offered, a reply that does one of some things; at random among several, and where none is offered. */
final class SimulatedTrainee {
    private final Machine machine;
    private final Set<String> preferred;
    private final Map<Integer, Boolean> takes = new HashMap<>();

    SimulatedTrainee(Machine machine, Set<String> preferred) {
        this.machine = machine;
        this.preferred = preferred;
        Stream<Reply> replies = Stream.concat(
                machine.scenario().everywhereReplies().stream(),
                machine.scenario().states().stream().flatMap(state -> state.replies().stream()));
        replies.forEach(reply -> takes.put(
                machine.replyNumber(reply.id().value()),
                reply.does().stream()
                        .anyMatch(act -> preferred.contains(act.behaviour().value()))));
    }

    /** The mean points per skill, in hundredths, over so many plays. */
    double[] meanPoints(int plays) {
        double[] mean = new double[machine.rubric().skills().size()];
        for (int seed = 0; seed < plays; seed++) {
            long[] points = play(seed);
            for (int skill = 0; skill < mean.length; skill++) {
                mean[skill] += (double) points[skill] / plays;
            }
        }
        return mean;
    }

    private long[] play(long seed) {
        long[] points = new long[machine.rubric().skills().size()];
        Stepper stepper = machine.stepper();
        stepper.load(machine.begin().snapshot());
        int[] offered = new int[stepper.replies()];
        while (!stepper.isOver()) {
            int count = stepper.choices(offered);
            List<Integer> open = Arrays.stream(offered, 0, count).boxed().toList();
            List<Integer> liked = open.stream().filter(takes::get).toList();
            List<Integer> from = liked.isEmpty() ? open : liked;
            long pick = SplitMix.hash(
                    seed,
                    "turn " + stepper.turn(),
                    String.join(",", preferred.stream().sorted().toList()));
            stepper.choose(from.get((int) Long.remainderUnsigned(pick, from.size())));
            for (int skill = 0; skill < points.length; skill++) {
                points[skill] += stepper.points(skill);
            }
        }
        return points;
    }
}
