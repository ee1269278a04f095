package dev.earshot.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import dev.earshot.machine.Machine;
import dev.earshot.scenario.Clause;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.ConditionInterpreter;
import dev.earshot.scenario.NameKind;
import dev.earshot.scenario.Scenario;
import dev.earshot.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A condition is added as CONTRIBUTING says: a record that speaks for itself, and its key in a table. */
class ToyConditionTest {
    /** The fact has been told, and not yet given back. */
    public record Unheard(Located<String> fact, Span span) implements Condition.Elementary {
        @Override
        public Clause clause() {
            return Clause.of("unheard", NameKind.FACT, fact);
        }

        @Override
        public <R> R interpret(ConditionInterpreter<Condition, R> by) {
            Condition heard = new Condition.HeardAny(List.of(fact), span);
            return by.all(List.of(new Condition.ToldAny(List.of(fact), span), new Condition.Not(heard, span)));
        }
    }

    private static final ConditionForms WITH_TOY =
            ConditionForms.STANDARD.with("unheard", at -> new Unheard(at.name(), at.span()));

    private static final String PLAY = """
            earshot: 1
            id: printer
            title: The printer again
            customer: { name: Ana, gives-up: left }
            facts:
              floor: { is: The second floor. }
              model: { is: The old one. }
            states:
              waiting:
                says: The second floor is down.
                tells: floor
                replies:
                  - { id: hear, say: The second floor., does: [{ paraphrase: floor }] }
                  - { id: go-on, say: Go on., does: [own], again: true }
                  - { id: sum-up, say: Which floor again?, does: [own], when: { unheard: floor } }
                reacts:
                  - { when: { unheard: floor }, to: left }
                  - { when: { unheard: model }, tells: model, says: The old one. }
                  - { when: { did-any: own }, to: helped }
            endings:
              helped: { satisfied: true, says: Thank you. }
              left: { satisfied: false, says: Bye. }
            """;

    @Test
    void it_is_read_with_its_place() {
        Condition when = read(PLAY).states().get(0).reacts().get(0).when();
        Unheard unheard = assertInstanceOf(Unheard.class, when);
        assertEquals("floor", unheard.fact().value());
        assertEquals(Span.of(17, 19, "unheard: floor".length()), unheard.span());
    }

    @Test
    void an_unknown_name_in_it_is_reported_where_it_stands() {
        String text = PLAY.replace("{ unheard: floor }, to", "{ unheard: flor }, to");
        List<Diagnostic> found = Machine.unresolved("toy.yaml", read(text), Rubrics.standard());
        assertEquals(1, found.size(), found::toString);
        Diagnostic unknown = found.get(0);
        assertEquals(Code.UNKNOWN_FACT, unknown.code());
        assertEquals(Span.of(17, 28, "flor".length()), unknown.span());
        assertEquals("states.waiting.reacts[0].when.unheard", unknown.path());
        assertEquals("there is no fact called 'flor'", unknown.words());
        assertEquals("did you mean 'floor'?", unknown.helpWords());
    }

    @Test
    void it_holds_until_the_fact_is_given_back() {
        assertEquals("left", ending("go-on"));
        assertEquals("helped", ending("hear", "go-on"));
    }

    @Test
    void a_reply_is_offered_while_it_holds() {
        assertTrue(isOffered(play(), "sum-up"));
        assertFalse(isOffered(play("hear"), "sum-up"));
    }

    @Test
    void what_waits_for_something_out_of_reach_is_known_to_be_out_of_reach() {
        ScenarioIndex index = new ScenarioIndex("toy.yaml", read(PLAY), Rubrics.standard());
        assertTrue(index.possible().isTold("floor"));
        assertFalse(index.possible().isTold("model"));
        assertTrue(index.uses().use(index.scenario().facts().get(1)));
    }

    private static Scenario read(String text) {
        Checked<Scenario> read = ScenarioReader.read("toy.yaml", text.getBytes(StandardCharsets.UTF_8), WITH_TOY);
        assertEquals(List.of(), read.diagnostics());
        Scenario scenario = read.value();
        assertNotNull(scenario);
        return scenario;
    }

    private static Session play(String... replies) {
        Checked<Machine> machine = Machine.compile("toy.yaml", read(PLAY), Rubrics.standard());
        Machine compiled = machine.value();
        assertNotNull(compiled, () -> machine.diagnostics().toString());
        Session session = Session.begin(compiled, 0);
        for (String reply : replies) {
            session = assertInstanceOf(Session.Attempt.Accepted.class, session.reply(reply))
                    .session();
        }
        return session;
    }

    private static String ending(String... replies) {
        return play(replies).ending().orElse("none");
    }

    private static boolean isOffered(Session session, String reply) {
        return session.offers().stream().anyMatch(offer -> offer.id().equals(reply));
    }
}
