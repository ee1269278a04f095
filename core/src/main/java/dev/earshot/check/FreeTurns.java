package dev.earshot.check;

import dev.earshot.check.Figure.Unit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;

/** Too many turns in which it makes no difference what one says. */
final class FreeTurns implements DeepCheck {
    private static final String ID = "free-turns";

    @Override
    public List<Code> codes() {
        return List.of(Code.FREE_TURNS);
    }

    @Override
    public Assessment assess(Study study) {
        String says = String.format(
                Locale.ROOT, "turns in which no reply costs %.0f points of the whole", Limit.COSTS_NOTHING.bound());
        Crowd crowd = study.crowd();
        if (!study.exploration().isExact()) {
            return Assessment.notSearched(ID, says);
        }
        if (crowd.states().isEmpty()) {
            return Assessment.none(ID, says, "nothing can be said");
        }
        List<Figure> figures = List.of(
                new Figure(ID, says, crowd.freeTurns(), Unit.PERCENT, Limit.FREE_TURNS),
                Figure.reported(
                        "even-turns",
                        "turns in which several replies are equally the best",
                        crowd.evenTurns(),
                        Unit.PERCENT),
                Figure.reported(
                        "traps",
                        "replies that bring most at once and cost much in the end",
                        crowd.traps().size(),
                        Unit.COUNT));
        return new Assessment(
                figures,
                Limit.FREE_TURNS.allows(crowd.freeTurns()) ? List.of() : List.of(finding(study, crowd.freeTurns())));
    }

    private static Diagnostic finding(Study study, double free) {
        String message = "in %s of a hundred turns it makes no difference what one says"
                .formatted(Limit.FREE_TURNS.shown(free, 0));
        return Place.ofTheWhole(study.scenario())
                .finding(
                        Code.FREE_TURNS,
                        study,
                        message,
                        "take turns out, or offer in more of them a reply that does harm",
                        List.of());
    }
}
