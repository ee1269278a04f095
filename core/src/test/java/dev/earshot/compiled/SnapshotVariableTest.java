package dev.earshot.compiled;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.earshot.naive.RandomScenario;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.TestRubric;
import dev.earshot.rubric.Rubric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The table of what a snapshot remembers: all of it is laid out, told apart and carried over. */
class SnapshotVariableTest {
    @Property(tries = 200)
    void no_two_fields_share_a_bit(@ForAll long seed) {
        CompiledScenario program = program(seed, TestRubric.varied(seed));
        long[] taken = new long[program.layout().words];
        for (SnapshotField field : program.layout().all) {
            assertEquals(0, taken[field.word()] & field.bits(), () -> field + " lies on another");
            taken[field.word()] |= field.bits();
        }
    }

    @Property(tries = 200)
    void every_field_is_about_one_variable(@ForAll long seed) {
        SnapshotLayout layout = program(seed, TestRubric.complete()).layout();
        List<Integer> indexes = new ArrayList<>();
        for (SnapshotVariable variable : SnapshotVariable.values()) {
            Arrays.stream(layout.of(variable)).forEach(field -> indexes.add(field.index()));
        }
        assertEquals(layout.all.stream().map(SnapshotField::index).toList(), indexes);
    }

    @Property(tries = 300)
    void a_machine_of_the_same_rubric_is_handed_the_very_same_moment(@ForAll long seed) {
        CompiledScenario program = program(seed, TestRubric.complete());
        long[] words = anyMoment(program, new Random(seed));
        assertArrayEquals(words, new SnapshotTranslation(program, program).translate(words));
    }

    @Property(tries = 300)
    void the_way_to_another_rubric_and_back_loses_nothing_that_both_know(@ForAll long seed) {
        CompiledScenario here = program(seed, TestRubric.complete());
        CompiledScenario there = program(seed, TestRubric.varied(seed));
        long[] words = anyMoment(here, new Random(seed));
        long[] other = new SnapshotTranslation(here, there).translate(words);
        assertArrayEquals(words, new SnapshotTranslation(there, here).translate(other));
    }

    /** Of those alone that this scenario has a field of. */
    @Test
    void a_variable_that_the_translation_forgets_is_found() {
        for (long seed = 0; seed < 50; seed++) {
            CompiledScenario program = program(seed, TestRubric.complete());
            for (SnapshotVariable forgotten : SnapshotVariable.values()) {
                List<SnapshotVariable> rest = new ArrayList<>(List.of(SnapshotVariable.values()));
                rest.remove(forgotten);
                BitSet lost = new BitSet();
                Arrays.stream(program.layout().of(forgotten)).forEach(field -> lost.set(field.index()));
                if (!lost.isEmpty()) {
                    Exception found = assertThrows(
                            IllegalStateException.class, () -> new SnapshotTranslation(program, program, rest));
                    assertEquals("fields that nothing is carried over to: " + lost, found.getMessage());
                }
            }
        }
    }

    /** Something in every field; only the mood has to be one that goes with the frustration. */
    private static long[] anyMoment(CompiledScenario program, Random random) {
        SnapshotLayout layout = program.layout();
        long[] words = new long[layout.words];
        for (SnapshotField field : layout.all) {
            field.set(words, random.nextInt((int) field.mask() + 1));
        }
        int frustration = random.nextInt(CompiledRubric.HIGHEST + 1);
        layout.frustration.set(words, frustration);
        int moods = program.symbols().moods().size();
        layout.mood.set(words, program.compiledRubric().mood(random.nextInt(moods), frustration));
        return words;
    }

    private static CompiledScenario program(long seed, Rubric rubric) {
        return ScenarioCompiler.compile(RandomScenario.from(seed, Size.SMALL), rubric);
    }
}
