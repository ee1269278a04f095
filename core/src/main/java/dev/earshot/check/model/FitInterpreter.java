package dev.earshot.check.model;

import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.ConditionInterpreter;
import dev.earshot.scenario.Meter;
import dev.earshot.scenario.Range;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a condition holds for a reply, by what the judge can make of it.
 *
 * @param numbers of the rubric's behaviours
 * @param may everything that the reply can be judged as, one bit for each number
 * @param must what no rule can replace
 * @param tries fixes
 */
record FitInterpreter(Map<String, Integer> numbers, long may, long must, Set<String> tries)
        implements ConditionInterpreter<Condition, Fit> {
    @Override
    public Fit all(List<Condition> conditions) {
        Fit fit = Fit.ALWAYS;
        for (int i = 0; i < conditions.size() && fit != Fit.NEVER; i++) {
            fit = fit.and(conditions.get(i).interpret(this));
        }
        return fit;
    }

    @Override
    public Fit any(List<Condition> conditions) {
        Fit fit = Fit.NEVER;
        for (int i = 0; i < conditions.size() && fit != Fit.ALWAYS; i++) {
            fit = fit.or(conditions.get(i).interpret(this));
        }
        return fit;
    }

    @Override
    public Fit not(Condition condition) {
        return condition.interpret(this).not();
    }

    @Override
    public Fit judgedAny(List<Located<String>> behaviours) {
        long bits = bits(behaviours);
        return (bits & must) != 0 ? Fit.ALWAYS : (bits & may) != 0 ? Fit.DEPENDS : Fit.NEVER;
    }

    @Override
    public Fit judgedAll(List<Located<String>> behaviours) {
        long bits = bits(behaviours);
        return (bits & ~must) == 0 ? Fit.ALWAYS : (bits & ~may) == 0 ? Fit.DEPENDS : Fit.NEVER;
    }

    @Override
    public Fit failed(Located<String> fix) {
        return tries.contains(fix.value()) ? Fit.DEPENDS : Fit.NEVER;
    }

    @Override
    public Fit toldAny(List<Located<String>> facts) {
        return Fit.DEPENDS;
    }

    @Override
    public Fit toldAll(List<Located<String>> facts) {
        return Fit.DEPENDS;
    }

    @Override
    public Fit heardAny(List<Located<String>> facts) {
        return Fit.DEPENDS;
    }

    @Override
    public Fit heardAll(List<Located<String>> facts) {
        return Fit.DEPENDS;
    }

    @Override
    public Fit met(Located<String> feeling) {
        return Fit.DEPENDS;
    }

    @Override
    public Fit fixed(Located<String> fix) {
        return Fit.DEPENDS;
    }

    @Override
    public Fit promised(Located<String> promise) {
        return Fit.DEPENDS;
    }

    @Override
    public Fit kept(Located<String> promise) {
        return Fit.DEPENDS;
    }

    @Override
    public Fit broken(Located<String> promise) {
        return Fit.DEPENDS;
    }

    @Override
    public Fit flag(Located<String> flag) {
        return Fit.DEPENDS;
    }

    @Override
    public Fit visited(Located<String> state) {
        return Fit.DEPENDS;
    }

    @Override
    public Fit mood(Located<String> mood) {
        return Fit.DEPENDS;
    }

    @Override
    public Fit meter(Meter meter, Range range) {
        return Fit.DEPENDS;
    }

    @Override
    public Fit turn(Range range) {
        return Fit.DEPENDS;
    }

    private long bits(List<Located<String>> behaviours) {
        long bits = 0;
        for (Located<String> behaviour : behaviours) {
            bits |= 1L << numbers.getOrDefault(behaviour.value(), 0);
        }
        return bits;
    }
}
