package dev.earshot.rubric;

import java.util.List;
import java.util.function.Function;

/**
 * A kind of rule, as a rubric knows it.
 *
 * @param key the id that its entry under {@code rules} has
 * @param fields the keys of that entry, beside its texts
 * @param opposites the kinds that say the contrary: no verdict can be given by one of them and by this one
 * @param maker makes the rule of such an entry; asks it for each of those keys
 */
public record RuleKind(
        String key, List<String> fields, List<String> opposites, Function<RuleEntry, ContextRule> maker) {
    /** Thousandths that make a whole. */
    static final int WHOLE = 1_000;

    /** As often as anything may count, and as many replies as anything may wait for. */
    static final int MOST_TIMES = 100;

    public RuleKind {
        fields = List.copyOf(fields);
        opposites = List.copyOf(opposites);
    }

    /** A kind that is the contrary of none. */
    public RuleKind(String key, List<String> fields, Function<RuleEntry, ContextRule> maker) {
        this(key, fields, List.of(), maker);
    }
}
