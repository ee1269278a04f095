package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.scenario.State;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A state to which no {@code to} leads from the start, through however many other states. Of several that lead to each
 * other only the first is named: the rest follows from it. Whether the conditions on the way can hold is not asked here.
 */
final class UnreachableState implements Check {
    @Override
    public Code code() {
        return Code.UNREACHABLE_STATE;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        Set<String> cutOff =
                new HashSet<>(scenario.stateGraph().cutOff(scenario.scenario().startId()));
        return scenario.scenario().states().stream()
                .filter(state -> cutOff.contains(state.id().value()))
                .map(state -> finding(scenario, state))
                .toList();
    }

    private Diagnostic finding(ScenarioIndex scenario, State state) {
        String id = state.id().value();
        Message message = Message.of("unreachable-state", "id", Argument.quoted(id));
        Message help = Message.of("unreachable-state.help", "id", id);
        return scenario.finding(code(), state.id().span(), "states." + id, message, help, List.of());
    }
}
