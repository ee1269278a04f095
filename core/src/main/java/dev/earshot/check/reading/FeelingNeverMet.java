package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.State;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A feeling that some state {@code feels}, and that cannot be met: no reply names it, or it has no cue that gives it away.
 * Where it has one that nothing gives, {@link CueNeverGiven} says so.
 */
final class FeelingNeverMet implements Check {
    @Override
    public Code code() {
        return Code.FEELING_NEVER_MET;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        Set<String> named = scenario.named(Role.VALIDATE);
        Set<String> given = CueNeverGiven.given(scenario);
        Map<String, Located<String>> felt = new HashMap<>();
        for (State state : scenario.scenario().states()) {
            if (state.feels() != null) {
                felt.putIfAbsent(state.feels().value(), state.feels());
            }
        }
        return scenario.scenario().feelings().stream()
                .filter(feeling -> felt.containsKey(feeling.id().value()))
                .filter(feeling ->
                        feeling.cue() == null || given.contains(feeling.id().value()))
                .filter(feeling ->
                        feeling.cue() == null || !named.contains(feeling.id().value()))
                .map(feeling -> finding(scenario, feeling, felt.get(feeling.id().value())))
                .toList();
    }

    private Diagnostic finding(ScenarioIndex scenario, Feeling feeling, Located<String> where) {
        String id = feeling.id().value();
        boolean hidden = feeling.cue() == null;
        Message message = Message.of(
                hidden ? "feeling-never-met.hidden" : "feeling-never-met.unnamed", "id", Argument.quoted(id));
        Message help = hidden
                ? Message.of("feeling-never-met.hidden.help", "id", id)
                : Message.of("feeling-never-met.unnamed.help", "id", id);
        List<Located<Message>> related =
                List.of(new Located<>(Message.of("feeling-never-met.related.felt"), where.span()));
        return scenario.finding(code(), feeling.id().span(), "feelings." + id, message, help, related);
    }
}
