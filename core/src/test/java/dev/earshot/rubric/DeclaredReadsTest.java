package dev.earshot.rubric;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.diagnostic.Checked;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Offer;
import dev.earshot.machine.Step;
import dev.earshot.naive.RandomScenario;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios;
import dev.earshot.naive.Scenarios.Case;
import dev.earshot.naive.TestRubric;
import dev.earshot.scenario.Scenario;
import dev.earshot.text.Message;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** What rules say they read of the judge's memory is what they read: the search keeps only that. */
class DeclaredReadsTest {
    private static final RuleText TEXT = new RuleText("planted", "A planted rule.", "listening", "the notes");

    @Provide
    Arbitrary<Case> large() {
        return Scenarios.sized(Size.LARGE);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void no_rule_reads_what_it_did_not_declare(@ForAll("large") Case drawn) {
        WatchedRules watched = new WatchedRules();
        play(drawn.scenario(), with(drawn.rubric(), drawn.rubric().rules(), watched), drawn.seed());
        assertEquals(Set.of(), watched.undeclared(), drawn::toString);
    }

    /** More would do no harm but to make searches larger. */
    @Test
    void no_rule_declares_what_it_never_reads() {
        Rubric rubric = TestRubric.complete();
        WatchedRules watched = new WatchedRules();
        for (long seed = 0; seed < 400; seed++) {
            play(RandomScenario.from(seed, Size.LARGE, rubric), with(rubric, rubric.rules(), watched), seed);
        }
        Map<String, Set<MemoryField>> declared = new TreeMap<>();
        for (ContextRule rule : rubric.rules()) {
            Set<MemoryField> fields = declared(rule);
            if (!fields.isEmpty()) {
                declared.put(rule.text().id(), fields);
            }
        }
        assertEquals(declared, watched.read());
    }

    private static Set<MemoryField> declared(ContextRule rule) {
        Set<MemoryField> fields = EnumSet.noneOf(MemoryField.class);
        if (rule instanceof ContextRule.Replaces replaces) {
            fields.addAll(replaces.reads());
        } else if (rule instanceof ContextRule.Weighs weighs) {
            IntStream.range(0, Rubric.MOST_BEHAVIOURS)
                    .filter(weighs.on()::has)
                    .forEach(behaviour -> fields.addAll(weighs.reads(behaviour)));
        } else if (rule instanceof ContextRule.Adds adds) {
            fields.addAll(adds.reads());
        }
        return fields;
    }

    @Test
    void everything_that_the_memory_tells_has_a_name() {
        assertEquals(
                EnumSet.allOf(MemoryField.class),
                Arrays.stream(JudgeMemory.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(WatchedRules::field)
                        .collect(toCollection(() -> EnumSet.noneOf(MemoryField.class))));
        assertEquals(
                MemoryField.values().length,
                Arrays.stream(JudgeMemory.class.getDeclaredMethods())
                        .map(Method::getName)
                        .distinct()
                        .count());
    }

    // ---- Rules that read in secret ----

    private record Peeking() implements ContextRule.Adds {
        @Override
        public RuleText text() {
            return TEXT;
        }

        @Override
        public int becomes() {
            return 0;
        }

        @Override
        public boolean onlyUnderAbuse() {
            return false;
        }

        @Override
        public Set<MemoryField> reads() {
            return Set.of(MemoryField.TURN);
        }

        @Override
        public int thousandths(JudgeMemory memory) {
            return memory.turn() > 1 && memory.opened() ? 1000 : 0;
        }

        @Override
        public List<Message> figures(RubricNames names) {
            return List.of();
        }
    }

    private record Straying(Behaviours on) implements ContextRule.Weighs {
        @Override
        public RuleText text() {
            return TEXT;
        }

        @Override
        public long skills() {
            return EVERY_SKILL;
        }

        @Override
        public boolean weighsMoves() {
            return true;
        }

        @Override
        public Set<MemoryField> reads(int behaviour) {
            return Set.of(MemoryField.REPEATS);
        }

        @Override
        public int thousandths(int behaviour, boolean bringsNew, JudgeMemory memory) {
            return memory.repeats(0) > 0 ? 500 : 1000;
        }

        @Override
        public List<Message> figures(RubricNames names) {
            return List.of();
        }
    }

    private record Abused() implements ContextRule.Adds {
        @Override
        public RuleText text() {
            return TEXT;
        }

        @Override
        public int becomes() {
            return 0;
        }

        @Override
        public boolean onlyUnderAbuse() {
            return true;
        }

        @Override
        public Set<MemoryField> reads() {
            return Set.of(MemoryField.ABUSIVE, MemoryField.LIMIT_SET);
        }

        @Override
        public int thousandths(JudgeMemory memory) {
            return memory.limitSet() ? 500 : 0;
        }

        @Override
        public List<Message> figures(RubricNames names) {
            return List.of();
        }
    }

    @Test
    void a_field_that_a_planted_rule_does_not_declare_is_found() {
        assertEquals(Set.of("planted reads OPENED"), undeclared(new Peeking()));
    }

    @Test
    void so_is_one_that_it_declares_for_what_is_judged_and_reads_of_something_else() {
        assertEquals(
                Set.of("planted reads REPEATS of something else than is judged"),
                undeclared(new Straying(new Behaviours(~1L))));
    }

    @Test
    void so_is_a_rule_that_does_not_keep_to_abuse() {
        assertEquals(Set.of("planted reads LIMIT_SET though nobody is abusive"), undeclared(new Abused()));
    }

    private static Set<String> undeclared(ContextRule planted) {
        Rubric rubric = TestRubric.complete();
        List<ContextRule> rules = new ArrayList<>(rubric.rules());
        rules.add(planted);
        Set<String> found = new TreeSet<>();
        for (long seed = 0; seed < 30; seed++) {
            WatchedRules watched = new WatchedRules();
            play(RandomScenario.from(seed, Size.LARGE, rubric), with(rubric, rules, watched), seed);
            found.addAll(watched.undeclared());
        }
        return found;
    }

    /** Several plays at random, to the end. */
    private static void play(Scenario scenario, Rubric rubric, long seed) {
        Checked<Machine> compiled = Machine.compile("random", scenario, rubric);
        Machine machine = Objects.requireNonNull(compiled.value());
        Random random = new Random(seed);
        for (int play = 0; play < 3; play++) {
            Step.Accepted step = machine.begin();
            while (!(step instanceof Step.Ended)) {
                List<String> open = machine.offers(step.snapshot()).stream()
                        .filter(Offer::isOpen)
                        .map(Offer::id)
                        .toList();
                step = (Step.Accepted) machine.advance(step.snapshot(), open.get(random.nextInt(open.size())));
            }
        }
    }

    private static Rubric with(Rubric rubric, List<ContextRule> rules, WatchedRules watched) {
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
                rules.stream().map(watched::watch).toList(),
                rubric.indicators(),
                rubric.quiz());
    }
}
