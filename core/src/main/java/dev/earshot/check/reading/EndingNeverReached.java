package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Wording;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Scenario;
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
        String message = "no play ends in %s: nothing leads there".formatted(Wording.quoted(id));
        String help = "let a reaction lead there ('to: " + id + "'), or take the ending out";
        return scenario.finding(code(), ending.id().span(), "endings." + id, message, help, List.of());
    }
}
