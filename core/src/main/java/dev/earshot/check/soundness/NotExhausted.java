package dev.earshot.check.soundness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.explore.Reachability;
import dev.earshot.text.Message;
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
                        new Figure(
                                "moments",
                                Message.of("figure.moments"),
                                reached.configurations(),
                                Figure.Unit.COUNT,
                                null),
                        new Figure("longest", Message.of("figure.longest"), reached.longest(), Figure.Unit.COUNT, null))
                : List.of();
        if (reached.isComplete() && analysis.exploration().isExact()) {
            return new Assessment(figures, List.of());
        }
        Diagnostic finding = analysis.finding(
                Code.NOT_EXHAUSTED,
                analysis.scenario().id().span(),
                "id",
                Message.of(
                        "not-exhausted",
                        "limit",
                        String.format(Locale.ROOT, "%,d", analysis.rubric().searchLimit())),
                Message.of("not-exhausted.help"));
        return new Assessment(figures, List.of(finding));
    }
}
