package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Promise;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/** A promise that no reply makes, neither in earnest nor as an overpromise. */
final class PromiseNeverMade implements Check {
    @Override
    public Code code() {
        return Code.PROMISE_NEVER_MADE;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        Set<String> made = made(scenario);
        return scenario.scenario().promises().stream()
                .filter(promise -> !made.contains(promise.id().value()))
                .map(promise -> finding(scenario, promise))
                .toList();
    }

    /** What replies promise, whether or not anybody can be sure of it. */
    static Set<String> made(ScenarioIndex scenario) {
        return scenario.named(Role.PROMISE, Role.OVERPROMISE);
    }

    private Diagnostic finding(ScenarioIndex scenario, Promise promise) {
        String id = promise.id().value();
        Message message = Message.of("promise-never-made", "id", Argument.quoted(id));
        Message help = Message.of("promise-never-made.help", "id", id);
        return scenario.finding(code(), promise.id().span(), "promises." + id, message, help, List.of());
    }
}
