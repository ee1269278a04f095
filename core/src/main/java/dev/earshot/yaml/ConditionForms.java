package dev.earshot.yaml;

import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Meter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The conditions that a file can ask for: for each key, how the condition is made from what stands behind it.
 *
 * @param byKey in the order in which messages name the keys
 */
record ConditionForms(Map<String, Function<ConditionOperands, Condition>> byKey) {
    private static final int METER_TOP = 100;

    static final ConditionForms STANDARD = new ConditionForms(Map.of())
            .with("did-any", at -> new Condition.DidAny(at.names(), at.span()))
            .with("did-all", at -> new Condition.DidAll(at.names(), at.span()))
            .with("failed", at -> new Condition.Failed(at.name(), at.span()))
            .with("told-any", at -> new Condition.ToldAny(at.names(), at.span()))
            .with("told-all", at -> new Condition.ToldAll(at.names(), at.span()))
            .with("heard-any", at -> new Condition.HeardAny(at.names(), at.span()))
            .with("heard-all", at -> new Condition.HeardAll(at.names(), at.span()))
            .with("met", at -> new Condition.Met(at.name(), at.span()))
            .with("fixed", at -> new Condition.Fixed(at.name(), at.span()))
            .with("promised", at -> new Condition.Promised(at.name(), at.span()))
            .with("kept", at -> new Condition.Kept(at.name(), at.span()))
            .with("broken", at -> new Condition.Broken(at.name(), at.span()))
            .with("flag", at -> new Condition.Flag(at.name(), at.span()))
            .with("visited", at -> new Condition.Visited(at.name(), at.span()))
            .with("mood", at -> new Condition.Mood(at.name(), at.span()))
            .with("frustration", at -> new Condition.MeterIn(Meter.FRUSTRATION, at.range(METER_TOP), at.span()))
            .with("trust", at -> new Condition.MeterIn(Meter.TRUST, at.range(METER_TOP), at.span()))
            .with("turn", at -> new Condition.TurnIn(at.range(Integer.MAX_VALUE), at.span()))
            .with("any", at -> new Condition.Any(at.conditions(), at.span()))
            .with("all", at -> new Condition.All(at.conditions(), at.span()))
            .with("not", at -> new Condition.Not(at.condition(), at.span()));

    /** The same and one more. */
    ConditionForms with(String key, Function<ConditionOperands, Condition> form) {
        Map<String, Function<ConditionOperands, Condition>> all = new LinkedHashMap<>(byKey);
        if (all.put(key, form) != null) {
            throw new IllegalArgumentException("two conditions with the key " + key);
        }
        return new ConditionForms(all);
    }

    List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /** The condition of this key, which is one of {@link #keys}. */
    Condition make(String key, ConditionOperands operands) {
        Function<ConditionOperands, Condition> form = byKey.get(key);
        if (form == null) {
            throw new IllegalArgumentException("no condition has the key " + key);
        }
        return form.apply(operands);
    }
}
