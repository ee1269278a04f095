package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Wording;
import dev.earshot.explore.Reached;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.List;

/**
 * A state from which nothing leads to an end but the customer's patience: whatever is said, she gives up. Of several that
 * only lead to each other, each is named, since the way out can be put into any of them.
 */
final class PatienceOnlyWayOut implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.PATIENCE_ONLY_WAY_OUT);
    }

    @Override
    public Assessment assess(Study study) {
        List<String> runOut = study.exploration().statesThatOnlyRunOut();
        List<Diagnostic> findings = new ArrayList<>();
        for (State state : study.scenario().states()) {
            if (runOut.contains(state.id().value())) {
                findings.add(finding(study, state));
            }
        }
        return new Assessment(List.of(), findings);
    }

    private static Diagnostic finding(Study study, State state) {
        String id = state.id().value();
        Reached reached = study.reached();
        List<String> way = reached.way(reached.sites().state(id)).orElse(List.of());
        String help = "let a reaction lead out, to a state from which an ending can be reached"
                + (way.isEmpty() ? "" : "; a play gets there by: " + String.join(", ", way));
        return study.finding(
                Code.PATIENCE_ONLY_WAY_OUT,
                state.id().span(),
                "states." + id,
                "from %s on every play only runs out: no reply leads to an ending".formatted(Wording.quoted(id)),
                help);
    }
}
