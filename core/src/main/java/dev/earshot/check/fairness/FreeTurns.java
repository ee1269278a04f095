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
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.List;

/** Too many turns in which it makes no difference what one says. */
final class FreeTurns implements DeepCheck {
    private static final String ID = "free-turns";

    @Override
    public List<Code> codes() {
        return List.of(Code.FREE_TURNS);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Message says = Message.of("figure.free-turns", "bound", Argument.decimal(Limit.COSTS_NOTHING.bound(), 0));
        TraineePopulation population = analysis.population();
        if (!analysis.exploration().isExact()) {
            return Assessment.notSearched(ID, says);
        }
        if (population.states().isEmpty()) {
            return Assessment.none(ID, says, Message.of("free-turns.not-assessed"));
        }
        List<Figure> figures = List.of(
                new Figure(ID, says, population.freeTurns(), Unit.PERCENT, Limit.FREE_TURNS),
                Figure.reported("even-turns", Message.of("figure.even-turns"), population.evenTurns(), Unit.PERCENT),
                Figure.reported(
                        "traps",
                        Message.of("figure.traps"),
                        population.temptingReplies().size(),
                        Unit.COUNT));
        return new Assessment(
                figures,
                Limit.FREE_TURNS.allows(population.freeTurns())
                        ? List.of()
                        : List.of(finding(analysis, population.freeTurns())));
    }

    private static Diagnostic finding(Analysis analysis, double free) {
        Message message = Message.of("free-turns", "free", Limit.FREE_TURNS.shown(free, 0));
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(Code.FREE_TURNS, analysis, message, Message.of("free-turns.help"), List.of());
    }
}
