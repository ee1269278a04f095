package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.check.model.Limit;
import dev.earshot.diagnostic.Code;
import dev.earshot.explore.Exploration;
import dev.earshot.players.TrialAndError;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Whoever plays without reading, and leaves out what went down badly the time before, soon passes. */
final class TrialAndErrorPasses implements DeepCheck {
    private static final int TRIES = 3;

    @Override
    public List<Code> codes() {
        return List.of(Code.TRIAL_AND_ERROR_PASSES);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Exploration exploration = analysis.exploration();
        Message says = Message.of("figure.trial-and-error-passes");
        if (!exploration.isExact()) {
            Message why = Message.of("trial-and-error-passes.not-searched");
            return new Assessment(List.of(Figure.notAssessed("trial-and-error-passes", says, why)), List.of());
        }
        TrialAndError trials = TrialAndError.of(exploration, Analysis.PLAYS, TRIES);
        List<Figure> figures = new ArrayList<>();
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            figures.add(new Figure(
                    "trial-" + attempt,
                    Message.of("figure.trial-and-error-mean", "attempt", attempt),
                    trials.mean(attempt),
                    Figure.Unit.POINTS,
                    null));
        }
        Figure passed = new Figure(
                "trial-and-error-passes",
                says,
                100 * trials.passed(analysis.rubric().passMark(), TRIES),
                Figure.Unit.PERCENT,
                Limit.PASSED_BY_THIRD_TRY);
        figures.add(passed);
        if (passed.standing() != Figure.Standing.BEYOND) {
            return new Assessment(figures, List.of());
        }
        Message message =
                Message.of("trial-and-error-passes", "passed", Limit.PASSED_BY_THIRD_TRY.shown(passed.value(), 0));
        Message help = Message.of("trial-and-error-passes.help");
        return new Assessment(
                figures,
                List.of(FindingPlace.ofTheWhole(analysis.scenario())
                        .finding(Code.TRIAL_AND_ERROR_PASSES, analysis, message, help, List.of())));
    }
}
