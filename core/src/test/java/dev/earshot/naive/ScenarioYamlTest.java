package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Span;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import dev.earshot.yaml.Rubrics;
import dev.earshot.yaml.ScenarioReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScenarioYamlTest {
    private static final Rubric STANDARD = Rubrics.standard();

    @Property(tries = 500)
    void what_is_written_is_read_again(@ForAll long seed) {
        Scenario written = RandomScenario.from(seed, Size.SMALL, STANDARD);
        String text = ScenarioYaml.of(written);
        Checked<Scenario> read = ScenarioReader.read("random", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), read.diagnostics(), () -> text);
        assertEquals(List.of(), differences(written, read.value()), () -> text);
    }

    /** The YAML library reads in pieces, and must not be handed half a character at the end of one. */
    @Test
    void characters_of_two_units_may_stand_anywhere() {
        for (String before : List.of("", "x")) {
            Scenario written = Authored.scenario()
                    .setting(before + "😀".repeat(2000))
                    .state(Authored.state("calling").reply(Authored.reply("hello", Authored.act("courtesy"))))
                    .ending(Authored.ending("given-up"))
                    .ending(Authored.ending("good").satisfied())
                    .done();
            byte[] text = ScenarioYaml.of(written).getBytes(StandardCharsets.UTF_8);
            Checked<Scenario> read = ScenarioReader.read("emoji", text);
            assertEquals(List.of(), read.diagnostics());
            assertEquals(List.of(), differences(written, read.value()));
        }
    }

    @Test
    void a_written_scenario_looks_as_authors_write_it() {
        Scenario small = Authored.scenario()
                .patience(3)
                .givesUp("off")
                .fact(Authored.fact("light").answer("Orange: \"blinking\"."))
                .state(Authored.state("calling")
                        .tells("light")
                        .reply(Authored.reply(
                                        "hear-her",
                                        Authored.act("own"),
                                        Authored.act("ask", "light"),
                                        Authored.handOverAllTold("Idris"))
                                .when(Authored.trust(40, 100))
                                .customerSays(Authored.reaction().says("Thank you."))))
                .ending(Authored.ending("off").walksOut())
                .ending(Authored.ending("good").satisfied().selfSufficient(Authored.all()))
                .done();
        assertEquals("""
                earshot: 1
                id: for-a-test
                title: "For a test"
                customer:
                  name: "Dana"
                  frustration: 50
                  trust: 50
                  patience: 3
                  gives-up: off
                facts:
                  light:
                    is: "what light is"
                    recall: "the light"
                    answer: "Orange: \\"blinking\\"."
                states:
                  calling:
                    says: "calling"
                    tells: [light]
                    replies:
                      - id: hear-her
                        say: "I say hear-her"
                        does:
                          - own
                          - ask: light
                          - hand-over:
                              to: "Idris"
                              with: told
                        when:
                          trust: 40..
                        customer-says: "Thank you."
                endings:
                  off:
                    satisfied: false
                    walks-out: true
                    says: "off"
                  good:
                    satisfied: true
                    self-sufficient: true
                    says: "good"
                """, ScenarioYaml.of(small));
    }

    /** Where the two are not the same, apart from the places in the file. */
    private static List<String> differences(Scenario written, @Nullable Scenario read) {
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> actual = new LinkedHashMap<>();
        flatten("scenario", written, expected);
        flatten("scenario", read, actual);
        Set<String> paths = new LinkedHashSet<>(expected.keySet());
        paths.addAll(actual.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(expected.get(path), actual.get(path)))
                .map(path -> path + ": written " + expected.get(path) + ", read " + actual.get(path))
                .toList();
    }

    private static void flatten(String path, @Nullable Object value, Map<String, String> flat) {
        if (value instanceof Optional<?> optional) {
            flatten(path, optional.orElse(null), flat);
        } else if (value instanceof List<?> list) {
            flat.put(path + ".size", String.valueOf(list.size()));
            for (int i = 0; i < list.size(); i++) {
                flatten(path + "[" + i + "]", list.get(i), flat);
            }
        } else if (value instanceof Record) {
            flat.put(path, value.getClass().getSimpleName());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (component.getType() != Span.class) {
                    flatten(path + "." + component.getName(), held(component, value), flat);
                }
            }
        } else {
            flat.put(path, String.valueOf(value));
        }
    }

    private static @Nullable Object held(RecordComponent component, Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
