package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.Figure.Unit;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.check.model.Limit;
import dev.earshot.check.model.TraineePopulation;
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
    public Assessment assess(Analysis analysis) {
        String says = String.format(
                Locale.ROOT, "turns in which no reply costs %.0f points of the whole", Limit.COSTS_NOTHING.bound());
        TraineePopulation population = analysis.population();
        if (!analysis.exploration().isExact()) {
            return Assessment.notSearched(ID, says);
        }
        if (population.states().isEmpty()) {
            return Assessment.none(ID, says, "nothing can be said");
        }
        List<Figure> figures = List.of(
                new Figure(ID, says, population.freeTurns(), Unit.PERCENT, Limit.FREE_TURNS),
                Figure.reported(
                        "even-turns",
                        "turns in which several replies are equally the best",
                        population.evenTurns(),
                        Unit.PERCENT),
                Figure.reported(
                        "traps",
                        "replies that bring most at once and cost much in the end",
                        population.temptingReplies().size(),
                        Unit.COUNT));
        return new Assessment(
                figures,
                Limit.FREE_TURNS.allows(population.freeTurns())
                        ? List.of()
                        : List.of(finding(analysis, population.freeTurns())));
    }

    private static Diagnostic finding(Analysis analysis, double free) {
        String message = "in %s of a hundred turns it makes no difference what one says"
                .formatted(Limit.FREE_TURNS.shown(free, 0));
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(
                        Code.FREE_TURNS,
                        analysis,
                        message,
                        "take turns out, or offer in more of them a reply that does harm",
                        List.of());
    }
}
