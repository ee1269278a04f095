package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Scenario;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/**
 * An ending to which no {@code to} leads and at which nobody gives up. One to which only a state leads that is itself cut off
 * is not blamed: mending the one mends the other.
 */
final class EndingNeverReached implements Check {
    @Override
    public Code code() {
        return Code.ENDING_NEVER_REACHED;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        Scenario all = scenario.scenario();
        Set<String> reached = scenario.stateGraph().mended(all.startId());
        return all.endings().stream()
                .filter(ending -> !reached.contains(ending.id().value()))
                .filter(ending ->
                        !ending.id().value().equals(all.customer().givesUp().value()))
                .map(ending -> finding(scenario, ending))
                .toList();
    }

    private Diagnostic finding(ScenarioIndex scenario, Ending ending) {
        String id = ending.id().value();
        Message message = Message.of("ending-never-reached", "id", Argument.quoted(id));
        Message help = Message.of("ending-never-reached.help", "id", id);
        return scenario.finding(code(), ending.id().span(), "endings." + id, message, help, List.of());
    }
}
