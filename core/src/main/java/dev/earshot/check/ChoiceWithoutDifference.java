package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Wording;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.List;

/** A state in which it never matters what is said: all replies are worth the same and lead to the same. */
final class ChoiceWithoutDifference implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.CHOICE_WITHOUT_DIFFERENCE);
    }

    @Override
    public Assessment assess(Study study) {
        List<String> same = study.exploration().statesWithoutDifference();
        List<Diagnostic> findings = new ArrayList<>();
        for (State state : study.scenario().states()) {
            String id = state.id().value();
            if (same.contains(id)) {
                findings.add(study.finding(
                        Code.CHOICE_WITHOUT_DIFFERENCE,
                        state.id().span(),
                        "states." + id,
                        "in %s it makes no difference what is said".formatted(Wording.quoted(id)),
                        "let the replies do different things, or let her react to one of them in another way"));
            }
        }
        return new Assessment(List.of(), findings);
    }
}
