package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Promise;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A promise that a reply makes in earnest, and that no reply and no ending keeps. One that is only ever overpromised is meant
 * to come to nothing.
 */
final class PromiseNothingKeeps implements Check {
    @Override
    public Code code() {
        return Code.PROMISE_NOTHING_KEEPS;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        Map<String, Located<String>> made = new HashMap<>();
        scenario.acts(Role.PROMISE)
                .flatMap(act -> act.act().about().stream())
                .forEach(promise -> made.putIfAbsent(promise.value(), promise));
        Set<String> kept = scenario.named(Role.KEEP);
        scenario.scenario().endings().forEach(ending -> ending.keeps().forEach(promise -> kept.add(promise.value())));
        return scenario.scenario().promises().stream()
                .filter(promise -> made.containsKey(promise.id().value()))
                .filter(promise -> !kept.contains(promise.id().value()))
                .map(promise -> finding(scenario, promise, made.get(promise.id().value())))
                .toList();
    }

    private Diagnostic finding(ScenarioIndex scenario, Promise promise, Located<String> made) {
        String id = promise.id().value();
        Message message = Message.of("promise-nothing-keeps", "id", Argument.quoted(id));
        Message help = Message.of("promise-nothing-keeps.help", "id", id);
        List<Located<Message>> related =
                List.of(new Located<>(Message.of("promise-nothing-keeps.related.made"), made.span()));
        return scenario.finding(code(), promise.id().span(), "promises." + id, message, help, related);
    }
}
