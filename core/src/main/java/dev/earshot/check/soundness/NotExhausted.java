package dev.earshot.check.soundness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.explore.Reachability;
import java.util.List;
import java.util.Locale;

/** Says how much was tried, and whether that was everything: where it was not, nothing is said to be impossible. */
final class NotExhausted implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.NOT_EXHAUSTED);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Reachability reached = analysis.reached();
        // Of a search that was stopped, neither is known.
        List<Figure> figures = reached.isComplete()
                ? List.of(
                        new Figure("moments", "moments told apart", reached.configurations(), Figure.Unit.COUNT, null),
                        new Figure(
                                "longest", "replies in the longest play", reached.longest(), Figure.Unit.COUNT, null))
                : List.of();
        if (reached.isComplete() && analysis.exploration().isExact()) {
            return new Assessment(figures, List.of());
        }
        Diagnostic finding = analysis.finding(
                Code.NOT_EXHAUSTED,
                analysis.scenario().id().span(),
                "id",
                String.format(
                        Locale.ROOT,
                        "not every play could be tried: there are more than %,d moments to tell apart",
                        analysis.rubric().searchLimit()),
                "scores are estimated, and nothing is said to be impossible; less 'patience', fewer replies with 'again' and"
                        + " fewer flags make a scenario smaller, and 'search: { configurations: … }' in a rubric of your own"
                        + " raises the limit");
        return new Assessment(figures, List.of(finding));
    }
}
