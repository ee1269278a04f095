package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import java.util.List;

/** Whether a condition asks about the reply just given, rather than about the play so far only. */
public final class SpeaksOfThisReply implements ConditionInterpreter<Condition, Boolean> {
    private static final SpeaksOfThisReply INTERPRETER = new SpeaksOfThisReply();

    private SpeaksOfThisReply() {}

    public static boolean test(Condition condition) {
        return condition.interpret(INTERPRETER);
    }

    @Override
    public Boolean all(List<Condition> conditions) {
        return conditions.stream().anyMatch(SpeaksOfThisReply::test);
    }

    @Override
    public Boolean any(List<Condition> conditions) {
        return conditions.stream().anyMatch(SpeaksOfThisReply::test);
    }

    @Override
    public Boolean not(Condition condition) {
        return test(condition);
    }

    @Override
    public Boolean judgedAny(List<Located<String>> behaviours) {
        return true;
    }

    @Override
    public Boolean judgedAll(List<Located<String>> behaviours) {
        return true;
    }

    @Override
    public Boolean failed(Located<String> fix) {
        return true;
    }

    @Override
    public Boolean toldAny(List<Located<String>> facts) {
        return false;
    }

    @Override
    public Boolean toldAll(List<Located<String>> facts) {
        return false;
    }

    @Override
    public Boolean heardAny(List<Located<String>> facts) {
        return false;
    }

    @Override
    public Boolean heardAll(List<Located<String>> facts) {
        return false;
    }

    @Override
    public Boolean met(Located<String> feeling) {
        return false;
    }

    @Override
    public Boolean fixed(Located<String> fix) {
        return false;
    }

    @Override
    public Boolean promised(Located<String> promise) {
        return false;
    }

    @Override
    public Boolean kept(Located<String> promise) {
        return false;
    }

    @Override
    public Boolean broken(Located<String> promise) {
        return false;
    }

    @Override
    public Boolean flag(Located<String> flag) {
        return false;
    }

    @Override
    public Boolean visited(Located<String> state) {
        return false;
    }

    @Override
    public Boolean mood(Located<String> mood) {
        return false;
    }

    @Override
    public Boolean meter(Meter meter, Range range) {
        return false;
    }

    @Override
    public Boolean turn(Range range) {
        return false;
    }
}
