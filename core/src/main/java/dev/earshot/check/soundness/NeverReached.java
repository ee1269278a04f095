package dev.earshot.check.soundness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.PlacedReaction;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.explore.Reachability;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.State;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** States and endings that reactions lead to, and no play. */
final class NeverReached implements DeepCheck {
    private static final int MOST_ROADS = 3;

    @Override
    public List<Code> codes() {
        return List.of(Code.UNREACHABLE_STATE, Code.ENDING_NEVER_REACHED);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Reachability reached = analysis.reached();
        List<State> states = analysis.scenario().states();
        List<Ending> endings = analysis.scenario().endings();
        List<Figure> figures = List.of(
                analysis.missing(
                        "states-not-entered",
                        "figure.states-not-entered",
                        states,
                        state -> reached.isReached(
                                reached.sites().state(state.id().value()))),
                analysis.missing(
                        "endings-not-reached",
                        "figure.endings-not-reached",
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
                view(analysis, Code.UNREACHABLE_STATE, state.id(), "unreachable-state.never", "states.")
                        .ifPresent(findings::add);
            }
        }
        for (Ending ending : endings) {
            String id = ending.id().value();
            if (!reached.isReached(reached.sites().ending(id))) {
                view(analysis, Code.ENDING_NEVER_REACHED, ending.id(), "ending-never-reached.never", "endings.")
                        .ifPresent(findings::add);
            }
        }
        return new Assessment(figures, analysis.news(findings));
    }

    /**
     * Nothing, where no reply that is given anywhere could lead there: then it hangs on a place that is reported already, or
     * it is the ending that {@code gives-up} has to name, and patience always lasts.
     */
    private static Optional<Diagnostic> view(
            Analysis analysis, Code code, Located<String> place, String key, String parent) {
        List<PlacedReaction> stateGraph = analysis.index().rows().stream()
                .filter(row -> row.reaction().to() != null
                        && row.reaction().to().value().equals(place.value()))
                .filter(analysis::isAsked)
                .toList();
        if (stateGraph.isEmpty()) {
            return Optional.empty();
        }
        Reachability reached = analysis.reached();
        boolean tooLate = stateGraph.stream()
                .anyMatch(row -> reached.isAnyReached(reached.sites().taken(row.reaction())));
        Message help = tooLate
                ? Message.of("unreachable-state.never.too-late.help")
                : Message.of("unreachable-state.never.help");
        List<Located<Message>> related = stateGraph.stream()
                .limit(MOST_ROADS)
                .map(row -> new Located<>(
                        Message.of("unreachable-state.never.related.leads"),
                        row.reaction().span()))
                .toList();
        Message message = Message.of(key, "place", Argument.quoted(place.value()));
        return Optional.of(analysis.finding(code, place.span(), parent + place.value(), message, help, related));
    }
}
