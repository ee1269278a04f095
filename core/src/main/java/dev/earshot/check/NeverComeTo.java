package dev.earshot.check;

import dev.earshot.check.Anatomy.Row;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.explore.Reached;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** States and endings that reactions lead to, and no play. */
final class NeverComeTo implements DeepCheck {
    private static final int MOST_ROADS = 3;

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
                study.missing(
                        "states-not-entered",
                        "states, never entered",
                        states,
                        state -> reached.isReached(
                                reached.sites().state(state.id().value()))),
                study.missing(
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
                look(study, Code.UNREACHABLE_STATE, state.id(), "the state", "states.")
                        .ifPresent(findings::add);
            }
        }
        for (Ending ending : endings) {
            String id = ending.id().value();
            if (!reached.isReached(reached.sites().ending(id))) {
                look(study, Code.ENDING_NEVER_REACHED, ending.id(), "the ending", "endings.")
                        .ifPresent(findings::add);
            }
        }
        return new Assessment(figures, study.news(findings));
    }

    /**
     * Nothing, where no reply that is given anywhere could lead there: then it hangs on a place that is reported already, or
     * it is the ending that {@code gives-up} has to name, and patience always lasts.
     */
    private static Optional<Diagnostic> look(
            Study study, Code code, Located<String> place, String what, String parent) {
        List<Row> roads = study.anatomy().rows().stream()
                .filter(row -> row.reaction().to() != null
                        && row.reaction().to().value().equals(place.value()))
                .filter(study::isAsked)
                .toList();
        if (roads.isEmpty()) {
            return Optional.empty();
        }
        Reached reached = study.reached();
        boolean tooLate = roads.stream()
                .anyMatch(row -> reached.isAnyReached(reached.sites().taken(row.reaction())));
        String help = tooLate
                ? "the customer's patience is spent whenever a reaction leads there: let one lead there sooner, or give them"
                        + " more 'patience'"
                : "look at the conditions of the reactions that lead there, and at the reactions before them";
        List<Located<String>> related = roads.stream()
                .limit(MOST_ROADS)
                .map(row ->
                        new Located<>("this would lead there", row.reaction().span()))
                .toList();
        String message = "no play comes to %s %s, although a reaction leads there"
                .formatted(what, Wording.quoted(place.value()));
        return Optional.of(study.finding(code, place.span(), parent + place.value(), message, help, related));
    }
}
