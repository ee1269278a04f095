package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.Figure.Unit;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.check.model.Limit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;

/** A state in which one reply is so plainly the best that there is nothing to think about. */
final class NoRealChoice implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.NO_REAL_CHOICE);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        if (!analysis.exploration().isExact()) {
            return Assessment.notSearched("options", Message.of("figure.options"));
        }
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        analysis.population().states().forEach((state, pondering) -> {
            figures.add(new Figure(
                    "options-in-" + state,
                    Message.of("figure.no-real-choice", "state", state),
                    pondering.options(),
                    Unit.RATIO,
                    Limit.EFFECTIVE_OPTIONS));
            if (!Limit.EFFECTIVE_OPTIONS.allows(pondering.options())) {
                findings.add(finding(analysis, state, pondering.options()));
            }
        });
        return new Assessment(figures, findings);
    }

    private static Diagnostic finding(Analysis analysis, String state, double options) {
        Message message =
                Message.of("no-real-choice", "state", state, "options", Limit.EFFECTIVE_OPTIONS.shown(options, 1));
        return FindingPlace.ofState(analysis.scenario(), state)
                .finding(Code.NO_REAL_CHOICE, analysis, message, Message.of("no-real-choice.help"), List.of());
    }
}
