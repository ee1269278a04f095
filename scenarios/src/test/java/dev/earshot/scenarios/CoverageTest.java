package dev.earshot.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.judge.Verdict;
import dev.earshot.judge.Weighting;
import dev.earshot.machine.Machine;
import dev.earshot.players.PlayerResult;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Principle;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Act;
import dev.earshot.scenario.Reply;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import dev.earshot.yaml.Rubrics;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether everything that the standard rubric knows comes up in some play of some shipped scenario by some player. */
class CoverageTest {
    private static final Rubric RUBRIC = Rubrics.standard();

    /** What people do after a conversation, with a colleague or alone; nothing said in one can bear on it. */
    private static final Set<String> AFTERWARDS = Set.of("share-the-pain", "practise-the-hardest");

    private static final Set<String> BEHAVIOURS = new HashSet<>();
    private static final Set<String> RULES = new HashSet<>();

    @BeforeAll
    static void play() {
        for (String id : BundledScenarios.ids()) {
            Machine machine = Shipped.explored(id).machine();
            Map<String, List<String>> does = does(machine);
            for (PlayerResult performance : Shipped.rehearsed(id).performances()) {
                performance.plays().forEach(play -> note(play.session(), does));
            }
        }
    }

    /** What the author says that each reply does: some words never stand, because a rule always finds a truer one. */
    private static Map<String, List<String>> does(Machine machine) {
        Map<String, List<String>> does = new HashMap<>();
        Stream.concat(
                        machine.scenario().everywhereReplies().stream(),
                        machine.scenario().states().stream().flatMap(state -> state.replies().stream()))
                .forEach(reply -> does.put(reply.id().value(), behaviours(reply)));
        return does;
    }

    private static List<String> behaviours(Reply reply) {
        return reply.does().stream()
                .map(Act::behaviour)
                .map(word -> word.value())
                .toList();
    }

    private static void note(Session session, Map<String, List<String>> does) {
        session.opening().verdicts().forEach(CoverageTest::note);
        for (Turn turn : session.turns()) {
            BEHAVIOURS.addAll(does.get(turn.reply()));
            turn.outcome().verdicts().forEach(CoverageTest::note);
        }
    }

    private static void note(Verdict verdict) {
        BEHAVIOURS.add(verdict.behaviour());
        if (verdict.rule() != null) {
            RULES.add(verdict.rule());
        }
        verdict.weighed().stream().map(Weighting::rule).forEach(RULES::add);
    }

    @Test
    void everyBehaviourAndVerdictComesUp() {
        assertNoneLeft(RUBRIC.behaviours().stream().map(Behaviour::id), BEHAVIOURS);
    }

    @Test
    void everyRuleComesUp() {
        assertNoneLeft(RUBRIC.rules().stream().map(rule -> rule.text().id()), RULES);
    }

    @Test
    void everyPrincipleComesUp() {
        Set<String> seen = new HashSet<>(AFTERWARDS);
        for (Behaviour behaviour : RUBRIC.behaviours()) {
            if (BEHAVIOURS.contains(behaviour.id())) {
                seen.add(behaviour.principle());
            }
        }
        for (ContextRule rule : RUBRIC.rules()) {
            if (RULES.contains(rule.text().id())) {
                seen.add(rule.text().principle());
            }
        }
        assertNoneLeft(RUBRIC.principles().stream().map(Principle::id), seen);
    }

    private static void assertNoneLeft(Stream<String> all, Collection<String> seen) {
        assertEquals(List.of(), all.filter(name -> !seen.contains(name)).toList(), "never come up");
    }
}
