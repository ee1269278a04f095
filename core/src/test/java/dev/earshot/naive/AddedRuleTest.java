package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.diagnostic.Checked;
import dev.earshot.explore.PointRange;
import dev.earshot.explore.Search;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios.Case;
import dev.earshot.render.author.RubricText;
import dev.earshot.rubric.BeforeAcknowledged;
import dev.earshot.rubric.Behaviours;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.JudgeMemory;
import dev.earshot.rubric.MemoryField;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.RubricNames;
import dev.earshot.rubric.RuleKind;
import dev.earshot.rubric.RuleKinds;
import dev.earshot.rubric.RuleText;
import dev.earshot.scenario.Scenario;
import dev.earshot.text.Message;
import dev.earshot.text.TextLayout;
import dev.earshot.yaml.RubricReader;
import dev.earshot.yaml.Rubrics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** How a rule is added, as CONTRIBUTING has it: the type, its kind in the list, its entry, and the same written naively. */
class AddedRuleTest {
    private static final String ENTRY = """
            rules:
              before-acknowledged:
                says: Whoever has not been heard yet thanks nobody.
                principle: acknowledge-early
                source: for tests
                on: [own, credit, courtesy, offer-choice, solve]
                share: 250
            """;

    private static final Rubric ALONE = read(withRules(ENTRY));
    private static final Rubric AMONG_ALL = read(standardText().replace("\nrules:\n", "\n" + ENTRY));

    @Provide
    Arbitrary<Case> small() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .map(seed -> drawn(seed, seed % 2 == 0 ? ALONE : AMONG_ALL));
    }

    @Test
    void it_is_read_from_a_rubric() {
        assertEquals(BeforeAcknowledged.class, ALONE.rules().get(0).getClass());
        assertEquals(Rubrics.standard().rules().size() + 1, AMONG_ALL.rules().size());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void it_is_judged_by(@ForAll("small") Case drawn) {
        new MachineAgreesTest().both_see_the_same_small_plays(drawn);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void the_search_reckons_with_it(@ForAll("small") Case drawn) {
        new ExplorationAgreesTest().the_search_finds_what_trying_everything_finds(drawn);
    }

    @Test
    void authors_read_of_it() {
        String text = RubricText.of(ALONE, TextLayout.plain()).replaceAll("\\s+", " ");
        assertTrue(text.contains("before-acknowledged Whoever has not been heard yet thanks nobody."), text);
        assertTrue(text.contains("25 % of it is left."), text);
    }

    /** What the declaration is for. */
    @Test
    void without_saying_what_it_reads_the_search_would_find_something_else() {
        Rubric silent =
                with(ALONE, new Silent((BeforeAcknowledged) ALONE.rules().get(0)));
        assertTrue(LongStream.range(0, 200).anyMatch(seed -> {
            Scenario scenario = RandomScenario.from(seed, Size.SMALL, ALONE);
            return !ranges(scenario, ALONE).equals(ranges(scenario, silent));
        }));
    }

    private static List<PointRange> ranges(Scenario scenario, Rubric rubric) {
        return Search.standard().explore(Scenarios.machine(scenario, rubric)).skills();
    }

    /** The same rule, but for what it declares. */
    private record Silent(BeforeAcknowledged rule) implements ContextRule.Weighs {
        @Override
        public RuleText text() {
            return rule.text();
        }

        @Override
        public Behaviours on() {
            return rule.on();
        }

        @Override
        public long skills() {
            return rule.skills();
        }

        @Override
        public boolean weighsMoves() {
            return rule.weighsMoves();
        }

        @Override
        public Set<MemoryField> reads(int behaviour) {
            return Set.of();
        }

        @Override
        public int thousandths(int behaviour, boolean bringsNew, JudgeMemory memory) {
            return rule.thousandths(behaviour, bringsNew, memory);
        }

        @Override
        public List<Message> figures(RubricNames names) {
            return rule.figures(names);
        }
    }

    private static Case drawn(long seed, Rubric rubric) {
        return new Case(seed, RandomScenario.from(seed, Size.SMALL, rubric), rubric);
    }

    private static String standardText() {
        return new String(Rubrics.standardText(), StandardCharsets.UTF_8);
    }

    private static String withRules(String rules) {
        return standardText().replaceFirst("(?s)\\nrules:\\n.*?\\nindicators:\\n", "\n" + rules + "indicators:\n");
    }

    private static Rubric read(String text) {
        List<RuleKind> kinds = new ArrayList<>(RuleKinds.all());
        kinds.add(BeforeAcknowledged.KIND);
        Checked<Rubric> read = RubricReader.read("standard", text.getBytes(StandardCharsets.UTF_8), kinds);
        return Objects.requireNonNull(read.value(), () -> read.diagnostics().toString());
    }

    private static Rubric with(Rubric rubric, ContextRule rule) {
        return new Rubric(
                rubric.id(),
                rubric.title(),
                rubric.fingerprint(),
                rubric.passMark(),
                rubric.searchLimit(),
                rubric.sampledPlays(),
                rubric.skills(),
                rubric.principles(),
                rubric.bands(),
                rubric.moods(),
                rubric.feelings(),
                rubric.behaviours(),
                List.of(rule),
                rubric.indicators(),
                rubric.quiz());
    }
}
