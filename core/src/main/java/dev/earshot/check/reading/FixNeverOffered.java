package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Fix;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/** A fix that no reply tries. */
final class FixNeverOffered implements Check {
    @Override
    public Code code() {
        return Code.FIX_NEVER_OFFERED;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        Set<String> tried = scenario.named(Role.SOLVE);
        return scenario.scenario().fixes().stream()
                .filter(fix -> !tried.contains(fix.id().value()))
                .map(fix -> finding(scenario, fix))
                .toList();
    }

    private Diagnostic finding(ScenarioIndex scenario, Fix fix) {
        String id = fix.id().value();
        Message message = Message.of("fix-never-offered", "id", Argument.quoted(id));
        Message help = Message.of("fix-never-offered.help", "id", id);
        return scenario.finding(code(), fix.id().span(), "fixes." + id, message, help, List.of());
    }
}
