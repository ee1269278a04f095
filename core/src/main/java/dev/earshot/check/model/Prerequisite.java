package dev.earshot.check.model;

import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.NameKind;
import java.util.List;

/**
 * What must have come about for something to be possible: a formula without negation over facts told, fixes that worked,
 * flags set and places entered. It is the delete relaxation of a condition: what was once brought about stays.
 */
sealed interface Prerequisite {
    /** Nothing. */
    Prerequisite NONE = new AllOf(List.of());

    /** That this came about: a fact is told, a fix works, a flag is set, a place is entered. */
    record Event(NameKind kind, String name) implements Prerequisite {}

    /** Every one; an empty list always is. */
    record AllOf(List<? extends Prerequisite> each) implements Prerequisite {
        public AllOf {
            each = List.copyOf(each);
        }
    }

    /** At least one; an empty list never is. */
    record AnyOf(List<? extends Prerequisite> each) implements Prerequisite {
        public AnyOf {
            each = List.copyOf(each);
        }
    }

    static Event event(NameKind kind, Located<String> name) {
        return new Event(kind, name.value());
    }

    static List<Event> events(NameKind kind, List<Located<String>> names) {
        return names.stream().map(name -> event(kind, name)).toList();
    }
}
