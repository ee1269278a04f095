package dev.earshot.check.model;

import dev.earshot.diagnostic.Path;
import dev.earshot.scenario.Condition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes conditions apart. */
final class ConditionCollector {
    private final List<PlacedCondition> whole = new ArrayList<>();
    private final List<Condition> all = new ArrayList<>();

    /** @param waits as in {@link PlacedCondition#waits} */
    void add(@Nullable Condition condition, boolean waits, Path path) {
        if (condition != null) {
            whole.add(new PlacedCondition(condition, waits, path));
            addWithParts(condition);
        }
    }

    private void addWithParts(Condition condition) {
        all.add(condition);
        condition.parts().forEach(this::addWithParts);
    }

    /** Every whole condition. */
    List<PlacedCondition> whole() {
        return whole;
    }

    /** Every condition, each whole one and each part. */
    List<Condition> all() {
        return all;
    }
}
