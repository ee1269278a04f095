package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Wording;
import dev.earshot.explore.Reached;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.List;

/** States and endings that reactions lead to, and no play. */
final class NeverComeTo implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.UNREACHABLE_STATE, Code.ENDING_NEVER_REACHED);
    }

    @Override
    public Assessment assess(Study study) {
        Reached reached = study.reached();
        List<State> states = study.scenario().states();
        List<Ending> endings = study.scenario().endings();
        List<Figure> figures = List.of(
                Study.missing(
                        "states-not-entered",
                        "states, never entered",
                        states,
                        state -> reached.isReached(
                                reached.sites().state(state.id().value()))),
                Study.missing(
                        "endings-not-reached",
                        "endings, never come to",
                        endings,
                        ending -> reached.isReached(
                                reached.sites().ending(ending.id().value()))));
        if (!reached.isComplete()) {
            return new Assessment(figures, List.of());
        }
        List<Diagnostic> findings = new ArrayList<>();
        for (State state : states) {
            String id = state.id().value();
            if (!reached.isReached(reached.sites().state(id))) {
                String message =
                        "no play comes to the state %s, although reactions lead there".formatted(Wording.quoted(id));
                String help = "look at the conditions of the reactions with 'to: " + id + "', and at those before them";
                findings.add(study.finding(Code.UNREACHABLE_STATE, state.id().span(), "states." + id, message, help));
            }
        }
        for (Ending ending : endings) {
            String id = ending.id().value();
            if (!reached.isReached(reached.sites().ending(id))) {
                String message =
                        "no play comes to the ending %s, although something leads there".formatted(Wording.quoted(id));
                String help = id.equals(study.scenario().customer().givesUp().value())
                        ? "her patience is never spent: every play ends before; give her less 'patience', or let it be"
                        : "look at the conditions of the reactions with 'to: " + id + "', and at those before them";
                findings.add(
                        study.finding(Code.ENDING_NEVER_REACHED, ending.id().span(), "endings." + id, message, help));
            }
        }
        return new Assessment(figures, study.news(findings));
    }
}
