package dev.earshot.yaml;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Position;
import dev.earshot.diagnostic.Span;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Range;
import java.util.List;
import java.util.function.Function;

/** What stands behind the key of a condition, read as the condition needs it. */
final class ConditionOperands {
    private final ScalarReader values;
    private final NodeCursor value;
    private final Function<NodeCursor, Condition> nested;

    /** @param nested reads a condition that this one is made of */
    ConditionOperands(ScalarReader values, NodeCursor value, Function<NodeCursor, Condition> nested) {
        this.values = values;
        this.value = value;
        this.nested = nested;
    }

    /** From the key on: a value alone does not say what is asked for. */
    Span span() {
        Position endOfKey = value.head().end();
        Position end = value.node().span().end();
        return new Span(value.head().start(), end.compareTo(endOfKey) > 0 ? end : endOfKey);
    }

    Located<String> name() {
        return values.name(value);
    }

    List<Located<String>> names() {
        return values.names(value);
    }

    /** @param top the highest number that the range can hold */
    Range range(int top) {
        return new RangeReader(values).range(value, top);
    }

    Condition condition() {
        return nested.apply(value);
    }

    List<Condition> conditions() {
        return values.entries(value, 1, "condition").stream().map(nested).toList();
    }
}
