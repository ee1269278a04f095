package dev.earshot.check.model;

import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.ConditionInterpreter;
import dev.earshot.scenario.Meter;
import dev.earshot.scenario.NameKind;
import dev.earshot.scenario.Range;
import java.util.List;

/** What must have come about for a condition to be able to hold. What nothing here decides is taken to be possible. */
final class PrerequisiteInterpreter implements ConditionInterpreter<Condition, Prerequisite> {
    private static final PrerequisiteInterpreter INTERPRETER = new PrerequisiteInterpreter();

    private PrerequisiteInterpreter() {}

    static Prerequisite of(Condition condition) {
        return condition.interpret(INTERPRETER);
    }

    @Override
    public Prerequisite all(List<Condition> conditions) {
        return new Prerequisite.AllOf(
                conditions.stream().map(PrerequisiteInterpreter::of).toList());
    }

    @Override
    public Prerequisite any(List<Condition> conditions) {
        return new Prerequisite.AnyOf(
                conditions.stream().map(PrerequisiteInterpreter::of).toList());
    }

    @Override
    public Prerequisite not(Condition condition) {
        return Prerequisite.NONE;
    }

    @Override
    public Prerequisite judgedAny(List<Located<String>> behaviours) {
        return Prerequisite.NONE;
    }

    @Override
    public Prerequisite judgedAll(List<Located<String>> behaviours) {
        return Prerequisite.NONE;
    }

    @Override
    public Prerequisite failed(Located<String> fix) {
        return Prerequisite.NONE;
    }

    @Override
    public Prerequisite toldAny(List<Located<String>> facts) {
        return new Prerequisite.AnyOf(Prerequisite.events(NameKind.FACT, facts));
    }

    @Override
    public Prerequisite toldAll(List<Located<String>> facts) {
        return new Prerequisite.AllOf(Prerequisite.events(NameKind.FACT, facts));
    }

    @Override
    public Prerequisite heardAny(List<Located<String>> facts) {
        return toldAny(facts);
    }

    @Override
    public Prerequisite heardAll(List<Located<String>> facts) {
        return toldAll(facts);
    }

    @Override
    public Prerequisite met(Located<String> feeling) {
        return Prerequisite.NONE;
    }

    @Override
    public Prerequisite fixed(Located<String> fix) {
        return Prerequisite.event(NameKind.FIX, fix);
    }

    @Override
    public Prerequisite promised(Located<String> promise) {
        return Prerequisite.NONE;
    }

    @Override
    public Prerequisite kept(Located<String> promise) {
        return Prerequisite.NONE;
    }

    @Override
    public Prerequisite broken(Located<String> promise) {
        return Prerequisite.NONE;
    }

    @Override
    public Prerequisite flag(Located<String> flag) {
        return Prerequisite.event(NameKind.FLAG, flag);
    }

    @Override
    public Prerequisite visited(Located<String> state) {
        return Prerequisite.event(NameKind.PLACE, state);
    }

    @Override
    public Prerequisite mood(Located<String> mood) {
        return Prerequisite.NONE;
    }

    @Override
    public Prerequisite meter(Meter meter, Range range) {
        return Prerequisite.NONE;
    }

    @Override
    public Prerequisite turn(Range range) {
        return Prerequisite.NONE;
    }
}
