package dev.earshot.check;

import dev.earshot.check.model.Analysis;
import dev.earshot.explore.ActionValue;
import dev.earshot.explore.PointRange;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Offer;
import dev.earshot.machine.Snapshot;
import dev.earshot.machine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The replies on offer when a state is first come to, side by side, so that one sees at a glance whether the best one looks
 * different from the others.
 *
 * @param state its id
 * @param after the fewest replies that lead there
 * @param options in the order of the file
 */
public record ReplyComparison(String state, List<String> after, List<Option> options) {
    public ReplyComparison {
        after = List.copyOf(after);
        options = List.copyOf(options);
    }

    /**
     * One of them.
     *
     * @param reply its id
     * @param length of its words, in code points
     * @param regret what it loses against the best one, in percent of the range of the whole
     */
    public record Option(String reply, int length, double regret) {}

    /** For every state that some play comes to, in the order of the file; none if plays could only be sampled. */
    static List<ReplyComparison> of(Analysis analysis) {
        List<ReplyComparison> all = new ArrayList<>();
        for (String state : analysis.machine().states()) {
            analysis.reached()
                    .way(analysis.reached().sites().state(state))
                    .flatMap(way -> there(analysis, state, way))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Optional<ReplyComparison> there(Analysis analysis, String state, List<String> way) {
        Machine machine = analysis.machine();
        Snapshot here = machine.begin().snapshot();
        for (String reply : way) {
            here = ((Step.Accepted) machine.advance(here, reply)).snapshot();
        }
        List<ActionValue> actionValues = analysis.exploration().actionValues(here);
        if (actionValues.isEmpty()) {
            return Optional.empty();
        }
        List<Offer> offers = machine.offers(here).stream().filter(Offer::isOpen).toList();
        long best = actionValues.stream().mapToLong(ActionValue::whole).max().orElseThrow();
        PointRange whole = analysis.exploration().whole();
        long range = Math.max(1, whole.best() - whole.worst());
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < actionValues.size(); i++) {
            String say = offers.get(i).say();
            double regret = 100.0 * (best - actionValues.get(i).whole()) / range;
            options.add(new Option(actionValues.get(i).reply(), say.codePointCount(0, say.length()), regret));
        }
        return Optional.of(new ReplyComparison(state, way, options));
    }
}
