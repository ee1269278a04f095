package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import java.util.List;

/**
 * What must hold. {@link DidAny}, {@link DidAll} and {@link Failed} speak of the reply just given, every other condition
 * of the play so far. Structured on purpose: there is no expression language.
 */
public sealed interface Condition {
    /** Where it stands in the file. */
    Span span();

    /** Every one holds; an empty list always does. A mapping of several conditions reads as this. */
    record All(List<Condition> conditions, Span span) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one holds; an empty list never does. */
    record Any(List<Condition> conditions, Span span) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** It does not hold. */
    record Not(Condition condition, Span span) implements Condition {}

    /** This reply was judged as at least one of these behaviours. */
    record DidAny(List<Located<String>> behaviours, Span span) implements Condition {
        public DidAny {
            behaviours = List.copyOf(behaviours);
        }
    }

    /** This reply was judged as every one of these behaviours. */
    record DidAll(List<Located<String>> behaviours, Span span) implements Condition {
        public DidAll {
            behaviours = List.copyOf(behaviours);
        }
    }

    /** This reply tried the fix and it did not work. */
    record Failed(Located<String> fix, Span span) implements Condition {}

    /** At least one of these facts has been told. */
    record ToldAny(List<Located<String>> facts, Span span) implements Condition {
        public ToldAny {
            facts = List.copyOf(facts);
        }
    }

    /** Every one of these facts has been told. */
    record ToldAll(List<Located<String>> facts, Span span) implements Condition {
        public ToldAll {
            facts = List.copyOf(facts);
        }
    }

    /** At least one of these facts has been paraphrased or deepened back to the customer. */
    record HeardAny(List<Located<String>> facts, Span span) implements Condition {
        public HeardAny {
            facts = List.copyOf(facts);
        }
    }

    /** Every one of these facts has been paraphrased or deepened back to the customer. */
    record HeardAll(List<Located<String>> facts, Span span) implements Condition {
        public HeardAll {
            facts = List.copyOf(facts);
        }
    }

    /** The felt feeling has been named after its cue. */
    record Met(Located<String> feeling, Span span) implements Condition {}

    /** The fix has worked. */
    record Fixed(Located<String> fix, Span span) implements Condition {}

    /** The promise has been made, whatever became of it. */
    record Promised(Located<String> promise, Span span) implements Condition {}

    /** The promise has been made and kept. */
    record Kept(Located<String> promise, Span span) implements Condition {}

    /** The promise has been made and broken. */
    record Broken(Located<String> promise, Span span) implements Condition {}

    /** The flag has been set. */
    record Flag(Located<String> flag, Span span) implements Condition {}

    /** The state has been entered, the present one included. */
    record Visited(Located<String> state, Span span) implements Condition {}

    /** The customer is in this mood band of the rubric. */
    record Mood(Located<String> mood, Span span) implements Condition {}

    /** The meter lies in the range. */
    record MeterIn(Meter meter, Range range, Span span) implements Condition {}

    /** The number of replies given, this one included, lies in the range; in a reply's own condition: given before it. */
    record TurnIn(Range range, Span span) implements Condition {}
}
