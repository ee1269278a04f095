package dev.earshot.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.naive.TestRubric;
import dev.earshot.text.Phrases;
import dev.earshot.yaml.Rubrics;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kind of rule brings with it, so that none is half there. */
class RuleKindsTest {
    private static final Rubric STANDARD = Rubrics.standard();

    static List<RuleKind> kinds() {
        return RuleKinds.all();
    }

    static List<ContextRule> rules() {
        return STANDARD.rules();
    }

    @Test
    void the_standard_rubric_and_the_one_for_tests_have_a_rule_of_every_kind() {
        List<String> keys = RuleKinds.all().stream().map(RuleKind::key).toList();
        assertEquals(new TreeSet<>(keys), ids(STANDARD));
        assertEquals(new TreeSet<>(keys), ids(TestRubric.complete()));
        assertEquals(keys.size(), new TreeSet<>(keys).size(), "no key is taken twice");
    }

    private static TreeSet<String> ids(Rubric rubric) {
        TreeSet<String> ids = new TreeSet<>();
        rubric.rules().forEach(rule -> ids.add(rule.text().id()));
        return ids;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_kind_asks_its_entry_for_its_keys_and_for_no_other(RuleKind kind) {
        AskedEntry entry = new AskedEntry(kind.key());
        assertTrue(STANDARD.rules().stream()
                .anyMatch(rule -> rule.getClass() == kind.maker().apply(entry).getClass()));
        assertEquals(new TreeSet<>(kind.fields()), entry.asked());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_a_kind_is_the_opposite_of_is_another_kind(RuleKind kind) {
        List<String> others =
                new ArrayList<>(RuleKinds.all().stream().map(RuleKind::key).toList());
        others.remove(kind.key());
        assertTrue(others.containsAll(kind.opposites()), kind::toString);
    }

    /** Whatever of a rule is changed, authors read something else of it. */
    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_tells_each_of_its_figures(ContextRule rule) throws ReflectiveOperationException {
        for (RecordComponent component : rule.getClass().getRecordComponents()) {
            if (component.getType() != RuleText.class && component.getType() != LedgerEvent.class) {
                ContextRule other = changed(rule, component);
                assertNotEquals(words(rule), words(other), () -> component + " is told of nowhere");
            }
        }
    }

    /** A rule of two sets of words has something to say of a word that stands in both, or in one alone. */
    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_of_several_sets_of_words_says_what_of_them_contradicts_the_rest(ContextRule rule) {
        long sets = Arrays.stream(rule.getClass().getRecordComponents())
                .filter(component -> component.getType() == Behaviours.class)
                .count();
        List<RuleConflict> conflicts = rule.conflicts(STANDARD.behaviours());
        assertFalse(sets > 1 && conflicts.isEmpty(), rule::toString);
        for (RuleConflict conflict : conflicts) {
            assertTrue(kind(rule).fields().contains(conflict.key()), conflict::toString);
            assertTrue(Phrases.find(conflict.phrase()).isPresent(), conflict::toString);
        }
    }

    @Test
    void times_are_counted_in_words_and_beyond_the_fifth_in_figures() {
        ContextRule rule =
                new WearsOut(STANDARD.rules().get(0).text(), Behaviours.NONE, List.of(1000, 800, 600, 400, 200, 125));
        assertEquals(
                List.of(
                        "Looks at what these earn: nothing. Weighs: points in every skill and how far it moves the"
                                + " customer.",
                        "It counts 100 % the first time, 80 % the second time, 60 % the third time, 40 % the fourth"
                                + " time, 20 % the fifth time and 12.5 % from the 6th time on."),
                words(rule));
    }

    private static RuleKind kind(ContextRule rule) {
        return RuleKinds.all().stream()
                .filter(kind -> kind.key().equals(rule.text().id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(ContextRule rule) {
        RubricNames names = STANDARD.names();
        return Stream.concat(Stream.of(rule.summary(names)), rule.figures(names).stream())
                .map(Phrases::say)
                .toList();
    }

    /** The same rule but for one of its components. */
    private static ContextRule changed(ContextRule rule, RecordComponent changed) throws ReflectiveOperationException {
        RecordComponent[] components = rule.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = components[i].getAccessor().invoke(rule);
            values[i] = components[i].getName().equals(changed.getName()) ? otherThan(value) : value;
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return (ContextRule) rule.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    private static Object otherThan(Object value) {
        if (value instanceof Integer number) {
            return number == 0 ? 1 : number - 1;
        } else if (value instanceof Long bits) {
            return bits ^ 1L;
        } else if (value instanceof Behaviours behaviours) {
            return new Behaviours(behaviours.bits() ^ 1L);
        } else if (value instanceof List<?> shares) {
            List<Object> others = new ArrayList<>(shares);
            others.set(0, 123);
            return others;
        }
        throw new IllegalArgumentException("a figure of another kind: " + value);
    }
}
