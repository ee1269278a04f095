package dev.earshot.check;

import dev.earshot.explore.Outlook;
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
public record SideBySide(String state, List<String> after, List<Option> options) {
    public SideBySide {
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
    static List<SideBySide> of(Study study) {
        List<SideBySide> all = new ArrayList<>();
        for (String state : study.machine().states()) {
            study.reached()
                    .way(study.reached().sites().state(state))
                    .flatMap(way -> there(study, state, way))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Optional<SideBySide> there(Study study, String state, List<String> way) {
        Machine machine = study.machine();
        Snapshot here = machine.begin().snapshot();
        for (String reply : way) {
            here = ((Step.Accepted) machine.advance(here, reply)).snapshot();
        }
        List<Outlook> outlooks = study.exploration().outlooks(here);
        if (outlooks.isEmpty()) {
            return Optional.empty();
        }
        List<Offer> offers = machine.offers(here).stream().filter(Offer::isOpen).toList();
        long best = outlooks.stream().mapToLong(Outlook::whole).max().orElseThrow();
        PointRange whole = study.exploration().whole();
        long range = Math.max(1, whole.best() - whole.worst());
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < outlooks.size(); i++) {
            String say = offers.get(i).say();
            double regret = 100.0 * (best - outlooks.get(i).whole()) / range;
            options.add(new Option(outlooks.get(i).reply(), say.codePointCount(0, say.length()), regret));
        }
        return Optional.of(new SideBySide(state, way, options));
    }
}
