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
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A play that leaves the problem as it was and is as good as any that solves it, by manners alone. */
final class KindFailurePays implements DeepCheck {
    private static final String ID = "kind-failure";
    private static final Message SAYS = Message.of("figure.kind-failure-pays");
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
                    ID,
                    SAYS,
                    solved.isEmpty()
                            ? Message.of("kind-failure-pays.none-solves.not-assessed")
                            : Message.of("kind-failure-pays.all-solve.not-assessed"));
        }
        double kind = exploration.whole().score(unsolved.get().value());
        List<Figure> figures = List.of(
                Figure.reported(ID, SAYS, kind, Unit.POINTS),
                Figure.reported(
                        "solved",
                        Message.of("figure.solved"),
                        exploration.whole().score(solved.get().value()),
                        Unit.POINTS));
        boolean pays = unsolved.get().value() >= solved.get().value();
        return new Assessment(figures, pays ? List.of(finding(analysis, unsolved.get(), kind)) : List.of());
    }

    private static Diagnostic finding(Analysis analysis, BestPlay kind, double whole) {
        Message message = Message.of("kind-failure-pays", "whole", Argument.decimal(whole, 0));
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(
                        Code.KIND_FAILURE_PAYS,
                        analysis,
                        message,
                        Message.of("kind-failure-pays.help", "replies", String.join(", ", kind.replies())),
                        List.of());
    }
}
