package dev.earshot.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.diagnostic.Checked;
import dev.earshot.fixture.ScenarioTexts;
import dev.earshot.judge.Verdict;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Offer;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios;
import dev.earshot.naive.Scenarios.Case;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import dev.earshot.scoring.RejudgedPlay.Judged;
import dev.earshot.session.Session;
import dev.earshot.yaml.RubricReader;
import dev.earshot.yaml.Rubrics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The same path, judged by another rubric. */
class RejudgedPlayTest {
    @Provide
    Arbitrary<Case> scenarios() {
        return Scenarios.sized(Size.LARGE);
    }

    @Property(tries = 120)
    void the_same_rubric_says_the_same(@ForAll("scenarios") Case drawn) {
        Machine again = machine(drawn.scenario(), drawn.rubric());
        eachPlay(drawn, drawn.rubric(), session -> {
            RejudgedPlay opinion = RejudgedPlay.of(session, again);
            for (Judged turn : opinion.turns()) {
                assertEquals(turn.before(), turn.after(), drawn::toString);
                assertTrue(turn.reactsAlike(), drawn::toString);
                assertFalse(turn.isWorthOtherwise());
            }
            assertEquals(
                    session.turns().size(),
                    opinion.turns().stream().filter(turn -> turn.number() > 0).count());
        });
    }

    @Property(tries = 100)
    void a_doubled_size_changes_nothing_but_itself(@ForAll("scenarios") Case drawn) {
        Random random = new Random(drawn.seed());
        int word = random.nextInt(drawn.rubric().behaviours().size());
        int skill = random.nextInt(drawn.rubric().skills().size());
        Machine other = machine(drawn.scenario(), withDoubled(drawn.rubric(), word, skill));
        String id = drawn.rubric().behaviours().get(word).id();
        eachPlay(drawn, drawn.rubric(), session -> {
            for (Judged turn : RejudgedPlay.of(session, other).turns()) {
                assertTrue(turn.reactsAlike());
                assertEquals(turn.before().size(), turn.after().size());
                for (int i = 0; i < turn.before().size(); i++) {
                    Verdict was = turn.before().get(i);
                    Verdict is = turn.after().get(i);
                    if (!was.behaviour().equals(id)) {
                        assertEquals(was, is);
                    } else {
                        assertDoubled(was, is, skill);
                    }
                }
            }
        });
    }

    private static void assertDoubled(Verdict was, Verdict is, int skill) {
        assertEquals(was.behaviour(), is.behaviour());
        for (int each = 0; each < was.points().size(); each++) {
            int expected = was.points().get(each) * (each == skill ? 2 : 1);
            // What is weighed is rounded once, from the doubled size.
            boolean rounded = !was.weighed().isEmpty() || "first-acknowledgement".equals(was.rule());
            int slack = each == skill && rounded ? 1 : 0;
            assertTrue(Math.abs(expected - is.points().get(each)) <= slack, () -> was + " became " + is);
        }
    }

    @Property(tries = 120)
    void a_rule_switched_off_changes_only_turns_where_it_had_a_say(@ForAll("scenarios") Case drawn) {
        ContextRule rule = anyRule(drawn);
        Machine other = machine(drawn.scenario(), without(drawn.rubric(), rule));
        eachPlay(drawn, drawn.rubric(), session -> {
            for (Judged turn : RejudgedPlay.of(session, other).turns()) {
                if (!hadASay(rule, drawn.rubric(), turn.before())) {
                    assertEquals(
                            turn.pointsBefore(),
                            turn.pointsAfter(),
                            () -> drawn + " " + rule.text().id() + " " + turn);
                }
            }
        });
    }

    @Property(tries = 120)
    void a_rule_switched_on_changes_only_turns_where_it_has_a_say(@ForAll("scenarios") Case drawn) {
        ContextRule rule = anyRule(drawn);
        Machine other = machine(drawn.scenario(), drawn.rubric());
        eachPlay(drawn, without(drawn.rubric(), rule), session -> {
            for (Judged turn : RejudgedPlay.of(session, other).turns()) {
                if (!hadASay(rule, drawn.rubric(), turn.after())) {
                    assertEquals(
                            turn.pointsBefore(),
                            turn.pointsAfter(),
                            () -> drawn + " " + rule.text().id() + " " + turn);
                }
            }
        });
    }

    private static ContextRule anyRule(Case drawn) {
        List<ContextRule> rules = drawn.rubric().rules();
        return rules.get(new Random(drawn.seed()).nextInt(rules.size()));
    }

    private static boolean hadASay(ContextRule rule, Rubric rubric, List<Verdict> verdicts) {
        String id = rule.text().id();
        // Two acts judged alike are one verdict, which cites the first rule only.
        String becomes = rule instanceof ContextRule.Replaces replaces
                ? rubric.behaviours().get(replaces.becomes()).id()
                : "";
        return verdicts.stream()
                .anyMatch(verdict -> id.equals(verdict.rule())
                        || verdict.behaviour().equals(becomes)
                        || verdict.weighed().stream()
                                .anyMatch(weighing -> weighing.rule().equals(id)));
    }

    @Property(tries = 50)
    void any_other_rubric_finds_its_way(@ForAll("scenarios") Case drawn, @ForAll long seed) {
        Rubric turned = turned(drawn.rubric(), new Random(seed));
        Machine other = machine(drawn.scenario(), turned);
        eachPlay(drawn, drawn.rubric(), session -> {
            RejudgedPlay opinion = RejudgedPlay.of(session, other);
            for (int skill = 0; skill < opinion.skills().size(); skill++) {
                assertTrue(opinion.wasScored(skill) && opinion.isScored(skill));
            }
            for (Judged turn : opinion.turns()) {
                // The order of words and skills is nothing that a verdict could depend on.
                assertEquals(turn.pointsBefore(), turn.pointsAfter(), drawn::toString);
                assertEquals(
                        turn.before().stream().map(Verdict::behaviour).toList(),
                        turn.after().stream().map(Verdict::behaviour).toList());
                assertTrue(turn.reactsAlike());
            }
        });
    }

    @Test
    void frustration_is_given_but_the_mood_is_the_other_rubrics() {
        Scenario scenario = ScenarioTexts.LESSON.scenario();
        String text = new String(Rubrics.standardText(), StandardCharsets.UTF_8)
                .replace("furious: { enter: 80, leave: 70 }", "furious: { enter: 70, leave: 65 }");
        Rubric touchy = RubricReader.read("touchy", text.getBytes(StandardCharsets.UTF_8))
                .value();
        assertNotNull(touchy);
        Session session = Session.begin(machine(scenario, Rubrics.standard()), 1);
        session = ((Session.Attempt.Accepted) session.reply("show")).session();

        Judged turn =
                RejudgedPlay.of(session, machine(scenario, touchy)).turns().get(0);
        assertEquals("teach", turn.before().get(0).behaviour());
        assertEquals("ill-timed", turn.after().get(0).behaviour());
        assertFalse(turn.reactsAlike());
        assertTrue(turn.isWorthOtherwise());
    }

    @Test
    void another_scenario_is_refused() {
        Case one = Case.of(4, Size.SMALL);
        Case two = Case.of(8, Size.SMALL);
        Session session = Session.begin(one.machine(), 1);
        assertThrows(IllegalArgumentException.class, () -> RejudgedPlay.of(session, two.machine()));
    }

    // ---- Plays ----

    private static void eachPlay(Case drawn, Rubric rubric, Consumer<Session> view) {
        Machine machine = machine(drawn.scenario(), rubric);
        Random random = new Random(drawn.seed());
        for (int play = 0; play < 4; play++) {
            Session session = Session.begin(machine, play);
            while (!session.isOver()) {
                List<Offer> open =
                        session.offers().stream().filter(Offer::isOpen).toList();
                String reply = open.get(random.nextInt(open.size())).id();
                session = ((Session.Attempt.Accepted) session.reply(reply)).session();
            }
            view.accept(session);
        }
    }

    private static Machine machine(Scenario scenario, Rubric rubric) {
        Checked<Machine> compiled = Machine.compile("random", scenario, rubric);
        assertNotNull(compiled.value(), () -> compiled.diagnostics().toString());
        return compiled.value();
    }

    // ---- Rubrics ----

    private static Rubric without(Rubric rubric, ContextRule rule) {
        List<ContextRule> rules = new ArrayList<>(rubric.rules());
        rules.remove(rule);
        return with(rubric, rubric.behaviours(), rules);
    }

    private static Rubric withDoubled(Rubric rubric, int word, int skill) {
        List<Behaviour> behaviours = new ArrayList<>(rubric.behaviours());
        List<Integer> points = new ArrayList<>(behaviours.get(word).points());
        points.set(skill, 2 * points.get(skill));
        behaviours.set(word, with(behaviours.get(word), points));
        return with(rubric, behaviours, rubric.rules());
    }

    private static Behaviour with(Behaviour word, List<Integer> points) {
        return new Behaviour(
                word.id(),
                word.derived(),
                word.role(),
                word.takes(),
                word.does(),
                points,
                word.frustration(),
                word.trust(),
                word.evidence(),
                word.acknowledges(),
                word.gate(),
                word.principle(),
                word.reason(),
                word.source(),
                word.tryThis());
    }

    private static Rubric with(Rubric rubric, List<Behaviour> behaviours, List<ContextRule> rules) {
        return new Rubric(
                rubric.id(),
                rubric.title(),
                "another",
                rubric.passMark(),
                rubric.searchLimit(),
                rubric.sampledPlays(),
                rubric.skills(),
                rubric.principles(),
                rubric.bands(),
                rubric.moods(),
                rubric.feelings(),
                behaviours,
                rules,
                rubric.indicators(),
                rubric.quiz());
    }

    /** The same rubric with the feelings it knows in another order, so that numbers differ. */
    private static Rubric turned(Rubric rubric, Random random) {
        List<String> feelings = new ArrayList<>(rubric.feelings());
        Collections.shuffle(feelings, random);
        return new Rubric(
                rubric.id(),
                rubric.title(),
                "another",
                rubric.passMark(),
                rubric.searchLimit(),
                rubric.sampledPlays(),
                rubric.skills(),
                rubric.principles(),
                rubric.bands(),
                rubric.moods(),
                feelings,
                rubric.behaviours(),
                rubric.rules(),
                rubric.indicators(),
                rubric.quiz());
    }
}
