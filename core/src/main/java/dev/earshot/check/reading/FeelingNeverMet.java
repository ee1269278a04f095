package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.State;
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
        String message = (hidden
                        ? "the feeling %s is felt, and has no cue by which anybody could know"
                        : "the feeling %s is felt, and no reply names it")
                .formatted(Wording.quoted(id));
        String help = hidden
                ? "give it a 'cue', the words that let it show, and 'gives-cue: " + id + "' where they are said"
                : "let a reply name it: does: [{ validate: " + id + " }]";
        List<Located<String>> related = List.of(new Located<>("felt here", where.span()));
        return scenario.finding(code(), feeling.id().span(), "feelings." + id, message, help, related);
    }
}
