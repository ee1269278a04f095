package dev.earshot.check;

import dev.earshot.check.Figure.Unit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A state in which one reply is so plainly the best that there is nothing to think about. */
final class NoRealChoice implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.NO_REAL_CHOICE);
    }

    @Override
    public Assessment assess(Study study) {
        if (!study.exploration().isExact()) {
            return Assessment.notSearched("options", "how many replies are worth a thought");
        }
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        study.crowd().states().forEach((state, pondering) -> {
            figures.add(new Figure(
                    "options-in-" + state,
                    "how many replies are worth a thought in '%s'".formatted(state),
                    pondering.options(),
                    Unit.RATIO,
                    Limit.EFFECTIVE_OPTIONS));
            if (!Limit.EFFECTIVE_OPTIONS.allows(pondering.options())) {
                findings.add(finding(study, state, pondering.options()));
            }
        });
        return new Assessment(figures, findings);
    }

    private static Diagnostic finding(Study study, String state, double options) {
        String message = String.format(
                Locale.ROOT,
                "there is nothing to choose in '%s': of its replies only %s are worth a thought on average",
                state,
                Limit.EFFECTIVE_OPTIONS.shown(options, 1));
        return Place.ofState(study.scenario(), state)
                .finding(
                        Code.NO_REAL_CHOICE,
                        study,
                        message,
                        "offer a second reply that comes close to the best, each for another reason",
                        List.of());
    }
}
