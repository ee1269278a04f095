package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.FactUses;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.scenario.Fact;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.List;

/**
 * A fact that can be learnt, and that is good for nothing: no reply gives it back, asks for it or hands it over by name, no
 * fix needs it, no condition reads it, no question is about it, and if it has to be carried along, no hand-over could.
 */
final class FactNeverUsed implements Check {
    @Override
    public Code code() {
        return Code.FACT_NEVER_USED;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        FactUses uses = scenario.uses();
        return scenario.scenario().facts().stream()
                .filter(fact -> !uses.use(fact))
                .map(fact -> finding(scenario, fact))
                .toList();
    }

    private Diagnostic finding(ScenarioIndex scenario, Fact fact) {
        String id = fact.id().value();
        Message message = Message.of("fact-never-used", "id", Argument.quoted(id));
        Message help = Message.of("fact-never-used.help", "id", id);
        return scenario.finding(code(), fact.id().span(), "facts." + id, message, help, List.of());
    }
}
