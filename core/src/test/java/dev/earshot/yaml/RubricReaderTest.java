package dev.earshot.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Explanation;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Indicator;
import dev.earshot.rubric.Mood;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.Takes;
import dev.earshot.rubric.WalkingOut;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricReaderTest {
    private static final String TINY =
            Explanation.explain("unknown-skill").orElseThrow().right();

    @Test
    void a_rubric_is_read_part_by_part() {
        Rubric tiny = read(TINY).value();
        assertEquals("tiny", tiny.id());
        assertEquals(List.of(60, 2000), List.of(tiny.passMark(), tiny.sampledPlays()));
        assertEquals(4_000_000, tiny.searchLimit());
        assertEquals(List.of(new Mood("calm", 0, 0), new Mood("angry", 60, 50)), tiny.moods());
        assertEquals(50, tiny.bands().get(1).from());
        Behaviour thank = tiny.behaviours().get(0);
        assertEquals(List.of(100), thank.points());
        assertEquals(Role.PLAIN, thank.role());
        assertEquals(Takes.NOTHING, thank.takes());
        Behaviour leftEarly = tiny.behaviours().get(1);
        assertTrue(leftEarly.derived());
        assertEquals(List.of(-50), leftEarly.points());
        WalkingOut rule = (WalkingOut) tiny.rules().get(0);
        assertEquals("walking-out", rule.text().id());
        assertEquals(List.of(1, 5), List.of(rule.becomes(), rule.cap()));
    }

    @Test
    void the_standard_rubric_is_right() {
        Rubric standard = Rubrics.standard();
        assertEquals("standard", standard.id());
        assertEquals(5, standard.skills().size());
        assertTrue(standard.behaviours().size() <= Rubric.MOST_BEHAVIOURS);
    }

    @Test
    void indicators_are_read_with_their_limits_and_may_be_left_out() {
        assertEquals(List.of(), read(TINY).value().indicators());
        String text = TINY.replace(
                        "    does: thanks the customer\n", "    does: thanks the customer\n    acknowledges: true\n")
                + """
                indicators:
                  first-acknowledgement:
                    says: How soon.
                    source: house rule
                    published: { by: us, fair: 3, good: 2 }
                """;
        assertEquals(
                List.of(new Indicator(
                        Indicator.Kind.FIRST_ACKNOWLEDGEMENT,
                        "How soon.",
                        "house rule",
                        1,
                        null,
                        new Indicator.Published("us", new Indicator.Limits(3, 2)))),
                read(text).value().indicators());
        assertEquals(
                List.of(Indicator.Kind.values()),
                Rubrics.standard().indicators().stream().map(Indicator::kind).toList());
    }

    @Test
    void what_the_rubric_says_is_its_fingerprint() {
        String fingerprint = read(TINY).value().fingerprint();
        assertTrue(fingerprint.matches("[0-9a-f]{64}"), fingerprint);
        String otherwise = "# a comment\n"
                + TINY.replace("does: thanks the customer", "does: \"thanks the customer\"")
                        .replace("skills:", "skills:   # five");
        assertEquals(fingerprint, read(otherwise).value().fingerprint());
        assertNotEquals(
                fingerprint,
                read(TINY.replace("respect: 1 }", "respect: 2 }")).value().fingerprint());
    }

    @Test
    void there_is_no_rubric_with_an_error() {
        assertNull(read(TINY.replace("weight: 1", "weight: one")).value());
    }

    @Test
    void a_rule_about_acknowledging_can_be_read_where_there_is_no_word_at_all() {
        String text = TINY.replaceAll("(?s)\nbehaviours:.*", """

                behaviours: {}
                verdicts: {}
                rules:
                  first-acknowledgement:
                    says: Soon.
                    principle: listening
                    source: house rule
                    becomes: unheard
                    by-turn: [1000]
                """);
        assertNull(read(text).value());
    }

    private static Checked<Rubric> read(String text) {
        return RubricReader.read("rubric.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
