package dev.earshot.check.soundness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.LineOwner;
import dev.earshot.check.model.PlacedLine;
import dev.earshot.check.model.ScenarioParts;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.explore.Reachability;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.Speech;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Words of the customer's that no play hears, although what they belong to comes up. What is only there for the case that
 * nothing else fits, a {@code says-again} or the last part of a {@code first-of}, is a safety net and not held against anybody.
 */
final class LineNeverSaid implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.LINE_NEVER_SAID);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        List<PlacedLine> lines = analysis.index().lines().stream()
                .filter(line -> !line.otherwise())
                .toList();
        Figure figure =
                analysis.missing("lines-not-said", "figure.lines-not-said", lines, line -> isSaid(analysis, line));
        if (!analysis.reached().isComplete()) {
            return new Assessment(List.of(figure), List.of());
        }
        Set<Condition> reported = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Diagnostic> findings = lines.stream()
                .filter(line -> !isSaid(analysis, line))
                .filter(line -> comesUp(analysis, line))
                .filter(line ->
                        line.before().stream().noneMatch(when -> isHeld(analysis, when) && isConstant(analysis, when)))
                .filter(line -> line.within() == null || isHeld(analysis, line.within()) || reported.add(line.within()))
                .map(line -> finding(analysis, line))
                .toList();
        return new Assessment(List.of(figure), findings);
    }

    private static boolean isSaid(Analysis analysis, PlacedLine line) {
        Reachability reached = analysis.reached();
        return reached.isAnyReached(reached.sites().said(line.words()));
    }

    private static boolean isHeld(Analysis analysis, Condition condition) {
        Reachability reached = analysis.reached();
        return reached.isAnyReached(reached.sites().held(condition));
    }

    /** Whether it is asked and always the same: that is said of the condition. */
    private static boolean isConstant(Analysis analysis, Condition condition) {
        Reachability reached = analysis.reached();
        return isHeld(analysis, condition)
                != reached.isAnyReached(reached.sites().notHeld(condition));
    }

    /** Whether what it belongs to comes up; if not, that is what is to be said. */
    private static boolean comesUp(Analysis analysis, PlacedLine line) {
        Reachability reached = analysis.reached();
        LineOwner owner = line.owner();
        if (owner.row() != null) {
            return reached.isAnyReached(reached.sites().taken(owner.row().reaction()));
        }
        if (owner.ending() != null) {
            return reached.isReached(reached.sites().ending(owner.ending().id().value()));
        }
        if (owner.fact() != null) {
            return isAnswer(analysis, owner.fact(), line);
        }
        return analysis.isEntered(owner.state(), Scope.EVERY_STATE);
    }

    /** Whether the fact is asked for, and nothing is said of the condition on which it is answered. */
    private static boolean isAnswer(Analysis analysis, Fact fact, PlacedLine line) {
        String id = fact.id().value();
        boolean asked = analysis.index()
                .acts(Role.ASK)
                .filter(act -> analysis.isOffered(act.of().reply().id().value()))
                .anyMatch(
                        act -> ScenarioParts.values(act.act().about().stream()).contains(id));
        Condition when = fact.answersWhen();
        boolean otherwise = line.path().startsWith("facts." + id + ".answer-else");
        return asked && (when == null || !isConstant(analysis, when) && (!otherwise || isHeld(analysis, when)));
    }

    private static Diagnostic finding(Analysis analysis, PlacedLine line) {
        return analysis.finding(
                Code.LINE_NEVER_SAID,
                line.words().span(),
                line.path(),
                Message.of("line-never-said", "line", Argument.quoted(text(line.words()))),
                help(analysis, line));
    }

    private static Message help(Analysis analysis, PlacedLine line) {
        if (line.within() != null && !isHeld(analysis, line.within())) {
            return Message.of("line-never-said.never-holds.help");
        }
        if (line.behind()) {
            return Message.of("line-never-said.behind.help");
        }
        if (line.owner().fact() != null) {
            return Message.of("line-never-said.fact.help");
        }
        if (line.owner().row() != null) {
            return Message.of("line-never-said.row.help");
        }
        return Message.of("line-never-said.back.help");
    }

    private static String text(Speech words) {
        return words instanceof Speech.Plain plain
                ? plain.text().value()
                : ((Speech.OneOf) words).variants().get(0).value();
    }
}
