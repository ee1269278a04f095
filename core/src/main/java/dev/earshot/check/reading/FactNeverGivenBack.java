package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.FactUses;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.State;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact that the customer tells unasked on coming to a state, and of which nobody can show that they heard it: no
 * reply gives it back, and no question is about it. Only of these: whoever asks for a fact, or finds it out, has shown an
 * interest in it already, and what slips out in a reaction is often said in passing. But with the line that opens a state the customer
 * wants to be heard.
 */
final class FactNeverGivenBack implements Check {
    @Override
    public Code code() {
        return Code.FACT_NEVER_GIVEN_BACK;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        FactUses uses = scenario.uses();
        Map<String, Located<String>> told = new HashMap<>();
        for (State state : scenario.scenario().states()) {
            state.tells().forEach(fact -> told.putIfAbsent(fact.value(), fact));
        }
        scenario.scenario()
                .quiz()
                .forEach(question -> told.remove(question.about().value()));
        return scenario.scenario().facts().stream()
                .filter(fact -> told.containsKey(fact.id().value()))
                .filter(fact -> uses.use(fact) && !uses.giveBack(fact))
                .map(fact -> finding(scenario, fact, told.get(fact.id().value())))
                .toList();
    }

    private Diagnostic finding(ScenarioIndex scenario, Fact fact, Located<String> told) {
        String id = fact.id().value();
        Message message = Message.of("fact-never-given-back", "id", Argument.quoted(id));
        Message help = Message.of("fact-never-given-back.help", "id", id);
        List<Located<Message>> related =
                List.of(new Located<>(Message.of("fact-never-given-back.related.told"), told.span()));
        return scenario.finding(code(), fact.id().span(), "facts." + id, message, help, related);
    }
}
