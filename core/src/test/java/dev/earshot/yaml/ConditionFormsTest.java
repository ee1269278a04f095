package dev.earshot.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios.Case;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That no condition is forgotten: each can be written in a file, and says of itself what it was written as. */
class ConditionFormsTest {
    @Test
    void every_condition_can_be_written_in_a_file() {
        Set<String> written = new TreeSet<>();
        for (String key : ConditionForms.STANDARD.keys()) {
            written.add(read(key).getClass().getName());
        }
        assertEquals(conditions(), written);
    }

    @Test
    void every_condition_knows_its_key() {
        for (String key : ConditionForms.STANDARD.keys()) {
            assertEquals(key, read(key).clause().key());
        }
    }

    @Test
    void a_key_belongs_to_one_condition() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ConditionForms.STANDARD.with("flag", at -> new Condition.Flag(at.name(), at.span())));
    }

    /** What no random scenario asks for is never compared with the naive interpreter. */
    @Test
    void random_scenarios_ask_for_every_condition() {
        Set<String> asked = new TreeSet<>();
        for (long seed = 0; seed < 100; seed++) {
            Case drawn = Case.of(seed, Size.LARGE);
            new ScenarioIndex("random", drawn.scenario(), drawn.rubric())
                    .conditions()
                    .forEach(condition -> asked.add(condition.getClass().getName()));
        }
        assertEquals(conditions(), asked);
    }

    private static Set<String> conditions() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("dev.earshot").stream()
                        .filter(each -> each.isAssignableTo(Condition.class) && !each.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Condition read(String key) {
        String value = switch (key) {
            case "any", "all" -> "[{ flag: a }]";
            case "not" -> "{ flag: a }";
            case "frustration", "trust", "turn" -> "1..2";
            default -> "a";
        };
        String text = """
                earshot: 1
                id: printer
                title: The printer again
                customer: { name: Ana, gives-up: left }
                states:
                  waiting: { says: Down., reacts: [{ when: { %s: %s }, to: left }] }
                endings: { left: { says: Bye. } }
                """.formatted(key, value);
        Scenario scenario = ScenarioReader.read("sample", text.getBytes(StandardCharsets.UTF_8))
                .value();
        Condition when = scenario == null
                ? null
                : scenario.states().get(0).reacts().get(0).when();
        if (when == null) {
            throw new AssertionError("not read: " + key);
        }
        return when;
    }
}
