package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import java.util.List;

/**
 * One thing that a reply does, in the rubric's vocabulary.
 *
 * @param behaviour the rubric's word for it
 * @param about what it is about: facts, one feeling, one fix or one promise, as the behaviour takes; empty: nothing named
 * @param handOver where a hand-over goes and with what; empty for every other behaviour
 */
public record Act(
        Located<String> behaviour, List<Located<String>> about, java.util.Optional<HandOver> handOver, Span span) {
    public Act {
        about = List.copyOf(about);
    }

    /**
     * Where a hand-over goes.
     *
     * @param to whom, as the trainee says it
     * @param everythingTold whether all told facts that are not private go along ({@code with: told})
     * @param with the facts that go along otherwise
     */
    public record HandOver(Located<String> to, boolean everythingTold, List<Located<String>> with) {
        public HandOver {
            with = List.copyOf(with);
        }
    }
}
