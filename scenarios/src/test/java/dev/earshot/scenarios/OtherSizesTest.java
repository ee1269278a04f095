package dev.earshot.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.earshot.compiled.Line;
import dev.earshot.diagnostic.Checked;
import dev.earshot.judge.Verdict;
import dev.earshot.load.ScenarioLoader;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Offer;
import dev.earshot.machine.Step;
import dev.earshot.rubric.Rubric;
import dev.earshot.yaml.RubricReader;
import dev.earshot.yaml.Rubrics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A copy of the standard rubric in which everything is worth something else, for every scenario there is. */
class OtherSizesTest {
    private static final Pattern SIZES = Pattern.compile("(?m)^    points: \\{(.*)}$");
    private static final Rubric DOUBLED = doubled();

    static List<String> ids() {
        return BundledScenarios.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void other_sizes_give_other_points_on_the_same_paths(String id) {
        Machine usual = machine(id, Rubrics.standard());
        Machine other = machine(id, DOUBLED);
        Random random = new Random(7);
        for (int play = 0; play < 50; play++) {
            Step.Accepted was = usual.begin();
            Step.Accepted is = other.begin();
            List<Integer> points = new ArrayList<>();
            List<Integer> otherPoints = new ArrayList<>();
            while (was instanceof Step.Moved) {
                List<Offer> offers = usual.offers(was.snapshot());
                assertEquals(offers, other.offers(is.snapshot()));
                List<Offer> open = offers.stream().filter(Offer::isOpen).toList();
                String reply = open.get(random.nextInt(open.size())).id();
                was = (Step.Accepted) usual.advance(was.snapshot(), reply);
                is = (Step.Accepted) other.advance(is.snapshot(), reply);
                assertEquals(words(was), words(is));
                was.outcome().verdicts().forEach(verdict -> points.addAll(verdict.points()));
                is.outcome().verdicts().forEach(verdict -> otherPoints.addAll(verdict.points()));
            }
            assertEquals(was.getClass(), is.getClass());
            assertEquals(points.size(), otherPoints.size());
            assertNotEquals(points, otherPoints);
        }
    }

    /** What was heard, and what the reply was judged as. */
    private static List<String> words(Step.Accepted step) {
        List<String> words = new ArrayList<>();
        step.outcome().said().stream().map(Line::id).forEach(words::add);
        step.outcome().verdicts().stream().map(Verdict::behaviour).forEach(words::add);
        return words;
    }

    private static Machine machine(String id, Rubric rubric) {
        Checked<Machine> inspected = ScenarioLoader.of(id, BundledScenarios.read(id), name -> Optional.of(rubric));
        Machine machine = inspected.value();
        assertNotNull(machine, () -> inspected.diagnostics().toString());
        return machine;
    }

    private static Rubric doubled() {
        String text = new String(Rubrics.standardText(), StandardCharsets.UTF_8);
        String doubled = SIZES.matcher(text).replaceAll(sizes -> {
            Matcher size = Pattern.compile("-?[0-9.]+").matcher(sizes.group(1));
            String twice = size.replaceAll(number -> String.valueOf(2 * Double.parseDouble(number.group())));
            return "    points: {" + twice + "}";
        });
        Checked<Rubric> read = RubricReader.read("doubled", doubled.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), read.diagnostics());
        assertNotNull(read.value());
        return read.value();
    }
}
