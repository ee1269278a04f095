package dev.earshot.check.soundness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.explore.Reachability;
import dev.earshot.scenario.State;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A state from which nothing leads to an end but the customer's patience: whatever is said, they give up. Of several that
 * only lead to each other, each is named, since the way out can be put into any of them. A state in which nothing can be said at
 * all is one, too.
 */
final class PatienceOnlyWayOut implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.PATIENCE_ONLY_WAY_OUT);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Reachability reached = analysis.reached();
        List<String> runOut = analysis.exploration().statesThatOnlyRunOut();
        List<Diagnostic> findings = new ArrayList<>();
        for (State state : analysis.scenario().states()) {
            String id = state.id().value();
            boolean mute =
                    reached.isComplete() && reached.isReached(reached.sites().state(id)) && !reached.isWaitedIn(id);
            if (mute) {
                Message message = Message.of("patience-only-way-out.mute", "id", Argument.quoted(id));
                findings.add(finding(analysis, state, message, "patience-only-way-out.mute.help"));
            } else if (runOut.contains(id)) {
                findings.add(finding(analysis, state));
            }
        }
        return new Assessment(List.of(), findings);
    }

    private static Diagnostic finding(Analysis analysis, State state) {
        String id = state.id().value();
        Set<String> endings = analysis.scenario().endings().stream()
                .map(ending -> ending.id().value())
                .collect(Collectors.toSet());
        boolean leadsOn =
                analysis.index().stateGraph().reached(List.of(id)).stream().anyMatch(endings::contains);
        Message message = Message.of("patience-only-way-out.runs-out", "id", Argument.quoted(id));
        String help = leadsOn ? "patience-only-way-out.too-late.help" : "patience-only-way-out.no-way-out.help";
        return finding(analysis, state, message, help);
    }

    private static Diagnostic finding(Analysis analysis, State state, Message message, String help) {
        String id = state.id().value();
        Reachability reached = analysis.reached();
        List<String> way = reached.way(reached.sites().state(id)).orElse(List.of());
        Message advice = way.isEmpty() ? Message.of(help) : Message.of(help + ".after", "way", Argument.row(way));
        return analysis.finding(Code.PATIENCE_ONLY_WAY_OUT, state.id().span(), "states." + id, message, advice);
    }
}
