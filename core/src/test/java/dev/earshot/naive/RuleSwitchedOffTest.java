package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.judge.Verdict;
import dev.earshot.judge.VerdictOrigin;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Snapshot;
import dev.earshot.machine.Step;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios.Case;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Rubric;
import dev.earshot.yaml.Rubrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * What a rule does is told where it does it. A play goes the same way with the rule and without it, up to the first step
 * whose verdicts name the rule; from there on the two may part for good, so nothing is said about what follows.
 */
class RuleSwitchedOffTest {
    @Provide
    Arbitrary<Case> large() {
        return Scenarios.sized(Size.LARGE);
    }

    @Property(tries = 100)
    void until_a_verdict_names_it_a_rule_has_done_nothing(@ForAll("large") Case drawn) {
        Machine with = drawn.machine();
        for (ContextRule rule : drawn.rubric().rules()) {
            Machine without = Scenarios.machine(drawn.scenario(), without(drawn.rubric(), rule));
            walk(drawn, rule, with, without);
        }
    }

    private static void walk(Case drawn, ContextRule rule, Machine with, Machine without) {
        Random random = new Random(drawn.seed());
        List<String> soFar = new ArrayList<>();
        Step.Accepted withIt = with.begin();
        Step.Accepted withoutIt = without.begin();
        while (true) {
            List<Verdict> verdicts = withIt.outcome().verdicts();
            String about = drawn + ", " + rule.text().id() + ", after " + soFar;
            if (verdicts.stream().anyMatch(verdict -> mayRestOn(rule, verdict, drawn.rubric()))) {
                compareReply(rule, verdicts, withoutIt.outcome().verdicts(), about);
                return;
            }
            assertEquals(verdicts, withoutIt.outcome().verdicts(), about);
            assertEquals(MachineAgreesTest.seen(with, withIt), MachineAgreesTest.seen(without, withoutIt), about);
            if (withIt instanceof Step.Ended) {
                return;
            }
            List<String> open = open(with, withIt.snapshot());
            String reply = open.get(random.nextInt(open.size()));
            soFar.add(reply);
            withIt = (Step.Accepted) with.advance(withIt.snapshot(), reply);
            withoutIt = (Step.Accepted) without.advance(withoutIt.snapshot(), reply);
        }
    }

    /** The step at which the rule first shows: both judged the same reply out of the same memory. */
    private static void compareReply(ContextRule rule, List<Verdict> with, List<Verdict> without, String about) {
        String id = rule.text().id();
        List<Verdict> replyWith = ofReply(with);
        List<Verdict> replyWithout = ofReply(without);
        if (rule instanceof ContextRule.Weighs) {
            assertEquals(replyWith.size(), replyWithout.size(), about);
            for (int number = 0; number < replyWith.size(); number++) {
                Verdict weighed = replyWith.get(number);
                Verdict plain = replyWithout.get(number);
                if (names(id, weighed)) {
                    assertEquals(plain, withSizesOf(plain, weighed, id), about);
                } else {
                    assertEquals(plain, weighed, about);
                }
            }
        } else if (!(rule instanceof ContextRule.Replaces)) {
            assertEquals(
                    replyWithout,
                    replyWith.stream().filter(verdict -> !names(id, verdict)).toList(),
                    about);
        }
    }

    /** The verdict as if the rule had not weighed it: only the sizes may differ. */
    private static Verdict withSizesOf(Verdict sizes, Verdict weighed, String rule) {
        return new Verdict(
                weighed.origin(),
                weighed.behaviour(),
                weighed.rule(),
                weighed.subjects(),
                sizes.points(),
                sizes.frustration(),
                sizes.trust(),
                weighed.weighed().stream()
                        .filter(weighing -> !weighing.rule().equals(rule))
                        .toList());
    }

    /**
     * Acts judged alike in one reply are one verdict, which names the rule of the first of them only. So the verdict that a
     * replacing rule gives may rest on it, whichever rule it names.
     */
    private static boolean mayRestOn(ContextRule rule, Verdict verdict, Rubric rubric) {
        boolean maybeMerged = rule instanceof ContextRule.Replaces replaces
                && rubric.behaviours().get(replaces.becomes()).id().equals(verdict.behaviour());
        return maybeMerged || names(rule.text().id(), verdict);
    }

    private static boolean names(String rule, Verdict verdict) {
        return rule.equals(verdict.rule())
                || verdict.weighed().stream()
                        .anyMatch(weighing -> weighing.rule().equals(rule));
    }

    private static List<Verdict> ofReply(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.origin() == VerdictOrigin.REPLY)
                .toList();
    }

    /** A rule that never shows would pass every time. */
    @Test
    void random_plays_meet_every_rule_of_the_standard_rubric() {
        Rubric rubric = Rubrics.standard();
        Set<String> met = new TreeSet<>();
        for (long seed = 0; seed < 600; seed++) {
            Machine machine = Scenarios.machine(RandomScenario.from(seed, Size.LARGE, rubric), rubric);
            Random random = new Random(seed);
            Step.Accepted step = machine.begin();
            while (true) {
                for (Verdict verdict : step.outcome().verdicts()) {
                    if (verdict.rule() != null) {
                        met.add(verdict.rule());
                    }
                    verdict.weighed().forEach(weighing -> met.add(weighing.rule()));
                }
                if (step instanceof Step.Ended) {
                    break;
                }
                List<String> open = open(machine, step.snapshot());
                step = (Step.Accepted) machine.advance(step.snapshot(), open.get(random.nextInt(open.size())));
            }
        }
        Set<String> all = new TreeSet<>();
        rubric.rules().forEach(rule -> all.add(rule.text().id()));
        assertEquals(all, met);
    }

    private static List<String> open(Machine machine, Snapshot snapshot) {
        return machine.offers(snapshot).stream()
                .filter(offer -> offer.isOpen())
                .map(offer -> offer.id())
                .toList();
    }

    private static Rubric without(Rubric rubric, ContextRule rule) {
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
                rubric.rules().stream().filter(each -> each != rule).toList(),
                rubric.indicators(),
                rubric.quiz());
    }
}
