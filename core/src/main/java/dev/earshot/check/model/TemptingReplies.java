package dev.earshot.check.model;

import java.util.List;

/**
 * The traps of a scenario. They are no flaw: a trainee can learn from one. But whoever leads a training wants to know them.
 *
 * @param all the costliest first; each reply once for each state in which it is one
 */
public record TemptingReplies(List<TemptingReply> all) {
    public TemptingReplies {
        all = List.copyOf(all);
    }

    /** The traps of the scenario; none are known if plays were only sampled. */
    public static TemptingReplies of(Analysis analysis) {
        return new TemptingReplies(analysis.population().temptingReplies());
    }
}
