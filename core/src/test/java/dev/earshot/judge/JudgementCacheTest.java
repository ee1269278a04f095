package dev.earshot.judge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.machine.Machine;
import dev.earshot.machine.Snapshot;
import dev.earshot.machine.Stepper;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios;
import dev.earshot.naive.Scenarios.Case;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A stepper that remembers judgements goes, and scores, exactly like one that judges every reply anew. */
class JudgementCacheTest {
    private static final int WALKS = 300;

    @Provide
    Arbitrary<Case> few() {
        return Scenarios.sized(new Size(3, 4, 2, 9));
    }

    @Provide
    Arbitrary<Case> many() {
        return Scenarios.sized(Size.LARGE);
    }

    @Property(tries = 150)
    void among_few_replies(@ForAll("few") Case drawn) {
        walk(drawn);
    }

    @Property(tries = 60)
    void among_many_replies(@ForAll("many") Case drawn) {
        walk(drawn);
    }

    private static void walk(Case drawn) {
        Machine machine = drawn.machine();
        Stepper anew = machine.stepper();
        Stepper remembering = machine.stepperForMany(
                new PointVectors(machine.rubric().skills().size()));
        Snapshot start = machine.begin().snapshot();
        Random random = new Random(drawn.seed());
        int[] choices = new int[anew.replies()];
        long[] key = new long[anew.keyWords()];
        long[] other = new long[key.length];
        for (int walk = 0; walk < WALKS; walk++) {
            anew.load(start);
            remembering.load(start);
            while (!anew.isOver()) {
                int reply = choices[random.nextInt(anew.choices(choices))];
                anew.choose(reply);
                remembering.choose(reply);
                for (int skill = 0; skill < machine.rubric().skills().size(); skill++) {
                    assertEquals(anew.points(skill), remembering.points(skill), drawn::toString);
                }
                assertEquals(anew.state(), remembering.state(), drawn::toString);
                assertEquals(anew.ranOut(), remembering.ranOut(), drawn::toString);
                assertEquals(anew.resolution(), remembering.resolution(), drawn::toString);
                assertEquals(anew.isSelfSufficient(), remembering.isSelfSufficient(), drawn::toString);
                if (!anew.isOver()) {
                    anew.store(key, 0);
                    remembering.store(other, 0);
                    assertArrayEquals(key, other, drawn::toString);
                    // As in a search: what no key holds is forgotten.
                    anew.load(key, 0, anew.turn());
                    remembering.load(key, 0, anew.turn());
                }
            }
        }
    }
}
