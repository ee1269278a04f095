package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.check.model.ScenarioParts;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Feeling;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.List;
import java.util.Set;

/** A feeling with a cue that no state, no reaction and no part of a line gives. */
final class CueNeverGiven implements Check {
    @Override
    public Code code() {
        return Code.CUE_NEVER_GIVEN;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        Set<String> given = given(scenario);
        return scenario.scenario().feelings().stream()
                .filter(feeling -> feeling.cue() != null)
                .filter(feeling -> !given.contains(feeling.id().value()))
                .map(feeling -> finding(scenario, feeling))
                .toList();
    }

    /** The feelings whose cue something gives. */
    static Set<String> given(ScenarioIndex scenario) {
        return ScenarioParts.values(scenario.disclosures().stream().flatMap(telling -> telling.cues().stream()));
    }

    private Diagnostic finding(ScenarioIndex scenario, Feeling feeling) {
        String id = feeling.id().value();
        Located<String> cue = feeling.cue();
        Message message = Message.of("cue-never-given", "cue", Argument.quoted(cue.value()));
        Message help = Message.of("cue-never-given.help", "id", id);
        return scenario.finding(code(), cue.span(), "feelings." + id + ".cue", message, help, List.of());
    }
}
