package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Wording;
import dev.earshot.explore.Reached;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.Speech;
import java.util.List;

/**
 * Words of hers that no play hears, although what they belong to comes up. A {@code says-again} that is never needed is a
 * safety net and not held against anybody.
 */
final class LineNeverSaid implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.LINE_NEVER_SAID);
    }

    @Override
    public Assessment assess(Study study) {
        Reached reached = study.reached();
        List<Anatomy.Line> lines = study.anatomy().lines().stream()
                .filter(line -> !line.path().endsWith(Anatomy.SAYS_AGAIN))
                .toList();
        Figure figure = Study.missing(
                "lines-not-said",
                "lines of hers, never heard",
                lines,
                line -> reached.isAnyReached(reached.sites().said(line.words())));
        if (!reached.isComplete()) {
            return new Assessment(List.of(figure), List.of());
        }
        List<Diagnostic> findings = lines.stream()
                .filter(line -> comesUp(study, line))
                .filter(line -> !reached.isAnyReached(reached.sites().said(line.words())))
                .map(line -> finding(study, line))
                .toList();
        return new Assessment(List.of(figure), findings);
    }

    /** Whether what it belongs to comes up; if not, that is what is to be said. */
    private static boolean comesUp(Study study, Anatomy.Line line) {
        Reached reached = study.reached();
        if (line.row() != null) {
            return reached.isAnyReached(reached.sites().taken(line.row().reaction()));
        }
        if (line.ending() != null) {
            return reached.isReached(reached.sites().ending(line.ending().id().value()));
        }
        return line.state() == null || study.isEntered(line.state(), Scope.EVERY_STATE);
    }

    private static Diagnostic finding(Study study, Anatomy.Line line) {
        return study.finding(
                Code.LINE_NEVER_SAID,
                line.words().span(),
                line.path(),
                "nobody ever hears %s".formatted(Wording.quoted(text(line.words()))),
                "a condition before it never holds, an earlier part always fits, or a reply's own words always go first");
    }

    private static String text(Speech words) {
        return words instanceof Speech.Plain plain
                ? plain.text().value()
                : ((Speech.OneOf) words).variants().get(0).value();
    }
}
