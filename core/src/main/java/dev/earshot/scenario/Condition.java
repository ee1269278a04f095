package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Path;
import dev.earshot.diagnostic.Span;
import java.util.List;

/**
 * What must hold. Structured on purpose: there is no expression language. A condition says itself how it stands in a file,
 * what it is made of and what it means; whoever asks one of these need not know which conditions there are.
 */
public interface Condition {
    /** Where it stands in the file. */
    Span span();

    /** Its key and the names behind it. */
    Clause clause();

    /** The conditions of which it is made; empty: it is elementary. */
    List<Condition> parts();

    /**
     * Where a part stands.
     *
     * @param here where this condition stands
     * @throws IndexOutOfBoundsException if there is no such part
     */
    Path pathOf(int part, Path here);

    /** What it means, as the interpreter understands it. */
    <R> R interpret(ConditionInterpreter<Condition, R> by);

    /** One that is made of no other. */
    interface Elementary extends Condition {
        @Override
        default List<Condition> parts() {
            return List.of();
        }

        @Override
        default Path pathOf(int part, Path here) {
            throw new IndexOutOfBoundsException("an elementary condition has no part " + part);
        }
    }

    /** Every one holds; an empty list always does. A mapping of several conditions reads as this. */
    record All(List<Condition> conditions, Span span) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        /** Whether it is a mapping of several conditions: that begins where the first one does, a list before. */
        private boolean isMapping() {
            return !conditions.isEmpty() && conditions.get(0).span().start().equals(span.start());
        }

        @Override
        public Clause clause() {
            return Clause.of(isMapping() ? "" : "all");
        }

        @Override
        public List<Condition> parts() {
            return conditions;
        }

        @Override
        public Path pathOf(int part, Path here) {
            return isMapping() ? here : here.key("all").entry(part);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.all(conditions);
        }
    }

    /** At least one holds; an empty list never does. */
    record Any(List<Condition> conditions, Span span) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Clause clause() {
            return Clause.of("any");
        }

        @Override
        public List<Condition> parts() {
            return conditions;
        }

        @Override
        public Path pathOf(int part, Path here) {
            return here.key("any").entry(part);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.any(conditions);
        }
    }

    /** It does not hold. */
    record Not(Condition condition, Span span) implements Condition {
        @Override
        public Clause clause() {
            return Clause.of("not");
        }

        @Override
        public List<Condition> parts() {
            return List.of(condition);
        }

        @Override
        public Path pathOf(int part, Path here) {
            return here.key("not");
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.not(condition);
        }
    }

    /** This reply was judged as at least one of these behaviours. */
    record DidAny(List<Located<String>> behaviours, Span span) implements Elementary {
        public DidAny {
            behaviours = List.copyOf(behaviours);
        }

        @Override
        public Clause clause() {
            return Clause.of("did-any", NameKind.BEHAVIOUR, behaviours);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.judgedAny(behaviours);
        }
    }

    /** This reply was judged as every one of these behaviours. */
    record DidAll(List<Located<String>> behaviours, Span span) implements Elementary {
        public DidAll {
            behaviours = List.copyOf(behaviours);
        }

        @Override
        public Clause clause() {
            return Clause.of("did-all", NameKind.BEHAVIOUR, behaviours);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.judgedAll(behaviours);
        }
    }

    /** This reply tried the fix and it did not work. */
    record Failed(Located<String> fix, Span span) implements Elementary {
        @Override
        public Clause clause() {
            return Clause.of("failed", NameKind.FIX, fix);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.failed(fix);
        }
    }

    /** At least one of these facts has been told. */
    record ToldAny(List<Located<String>> facts, Span span) implements Elementary {
        public ToldAny {
            facts = List.copyOf(facts);
        }

        @Override
        public Clause clause() {
            return Clause.of("told-any", NameKind.FACT, facts);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.toldAny(facts);
        }
    }

    /** Every one of these facts has been told. */
    record ToldAll(List<Located<String>> facts, Span span) implements Elementary {
        public ToldAll {
            facts = List.copyOf(facts);
        }

        @Override
        public Clause clause() {
            return Clause.of("told-all", NameKind.FACT, facts);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.toldAll(facts);
        }
    }

    /** At least one of these facts has been paraphrased or deepened back to the customer. */
    record HeardAny(List<Located<String>> facts, Span span) implements Elementary {
        public HeardAny {
            facts = List.copyOf(facts);
        }

        @Override
        public Clause clause() {
            return Clause.of("heard-any", NameKind.FACT, facts);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.heardAny(facts);
        }
    }

    /** Every one of these facts has been paraphrased or deepened back to the customer. */
    record HeardAll(List<Located<String>> facts, Span span) implements Elementary {
        public HeardAll {
            facts = List.copyOf(facts);
        }

        @Override
        public Clause clause() {
            return Clause.of("heard-all", NameKind.FACT, facts);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.heardAll(facts);
        }
    }

    /** The felt feeling has been named after its cue. */
    record Met(Located<String> feeling, Span span) implements Elementary {
        @Override
        public Clause clause() {
            return Clause.of("met", NameKind.FEELING, feeling);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.met(feeling);
        }
    }

    /** The fix has worked. */
    record Fixed(Located<String> fix, Span span) implements Elementary {
        @Override
        public Clause clause() {
            return Clause.of("fixed", NameKind.FIX, fix);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.fixed(fix);
        }
    }

    /** The promise has been made, whatever became of it. */
    record Promised(Located<String> promise, Span span) implements Elementary {
        @Override
        public Clause clause() {
            return Clause.of("promised", NameKind.PROMISE, promise);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.promised(promise);
        }
    }

    /** The promise has been made and kept. */
    record Kept(Located<String> promise, Span span) implements Elementary {
        @Override
        public Clause clause() {
            return Clause.of("kept", NameKind.PROMISE, promise);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.kept(promise);
        }
    }

    /** The promise has been made and broken. */
    record Broken(Located<String> promise, Span span) implements Elementary {
        @Override
        public Clause clause() {
            return Clause.of("broken", NameKind.PROMISE, promise);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.broken(promise);
        }
    }

    /** The flag has been set. */
    record Flag(Located<String> flag, Span span) implements Elementary {
        @Override
        public Clause clause() {
            return Clause.of("flag", NameKind.FLAG, flag);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.flag(flag);
        }
    }

    /** The state has been entered, the present one included. */
    record Visited(Located<String> state, Span span) implements Elementary {
        @Override
        public Clause clause() {
            return Clause.of("visited", NameKind.STATE, state);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.visited(state);
        }
    }

    /** The customer is in this mood band of the rubric. */
    record Mood(Located<String> mood, Span span) implements Elementary {
        @Override
        public Clause clause() {
            return Clause.of("mood", NameKind.MOOD, mood);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.mood(mood);
        }
    }

    /** The meter lies in the range. */
    record MeterIn(Meter meter, Range range, Span span) implements Elementary {
        @Override
        public Clause clause() {
            return Clause.of(meter.key());
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.meter(meter, range);
        }
    }

    /** The number of replies given, this one included, lies in the range; in a reply's own condition: given before it. */
    record TurnIn(Range range, Span span) implements Elementary {
        @Override
        public Clause clause() {
            return Clause.of("turn");
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            return by.turn(range);
        }
    }
}
