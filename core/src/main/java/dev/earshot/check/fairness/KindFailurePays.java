package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.Figure.Unit;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.explore.BestPlay;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.PlayEnd;
import dev.earshot.scenario.Resolution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A play that leaves the problem as it was and is as good as any that solves it, by manners alone. */
final class KindFailurePays implements DeepCheck {
    private static final String ID = "kind-failure";
    private static final String SAYS = "the best whole of a play that does not solve the problem";
    private static final Predicate<PlayEnd> UNSOLVED = end -> end.resolution() == Resolution.UNRESOLVED;

    @Override
    public List<Code> codes() {
        return List.of(Code.KIND_FAILURE_PAYS);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Exploration exploration = analysis.exploration();
        if (!exploration.isExact()) {
            return Assessment.notSearched(ID, SAYS);
        }
        Optional<BestPlay> solved = exploration.best(exploration.wholeGoal().among(UNSOLVED.negate()));
        Optional<BestPlay> unsolved = exploration.best(exploration.wholeGoal().among(UNSOLVED));
        if (solved.isEmpty() || unsolved.isEmpty()) {
            return Assessment.none(
                    ID, SAYS, solved.isEmpty() ? "no play solves the problem" : "every play solves the problem");
        }
        double kind = exploration.whole().score(unsolved.get().value());
        List<Figure> figures = List.of(
                Figure.reported(ID, SAYS, kind, Unit.POINTS),
                Figure.reported(
                        "solved",
                        "the best whole of a play that solves it",
                        exploration.whole().score(solved.get().value()),
                        Unit.POINTS));
        boolean pays = unsolved.get().value() >= solved.get().value();
        return new Assessment(figures, pays ? List.of(finding(analysis, unsolved.get(), kind)) : List.of());
    }

    private static Diagnostic finding(Analysis analysis, BestPlay kind, double whole) {
        String message = String.format(
                Locale.ROOT,
                "nothing is lost by leaving the problem unsolved: such a play comes to %.0f of 100, no less than one that solves it",
                whole);
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(
                        Code.KIND_FAILURE_PAYS,
                        analysis,
                        message,
                        "let more hang on the fix, or less on what can be said without it; the replies: "
                                + String.join(", ", kind.replies()),
                        List.of());
    }
}
