package dev.earshot.check.soundness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.PlacedCondition;
import dev.earshot.check.model.ScenarioParts;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.explore.Reachability;
import dev.earshot.scenario.Condition;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition, or a part of one, that is the same in every play: it always holds where it is asked, or never. Where a whole
 * {@code when} never holds, that is said of the reply, the reaction or the line that waits for it.
 */
final class ConstantCondition implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.CONDITION_ALWAYS_TRUE, Code.CONDITION_NEVER_TRUE);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        if (!analysis.reached().isComplete()) {
            return new Assessment(List.of(), List.of());
        }
        List<Diagnostic> findings = new ArrayList<>();
        for (PlacedCondition asked : analysis.index().wholeConditions()) {
            view(analysis, asked, asked.condition(), !asked.waits(), findings);
        }
        return new Assessment(List.of(), findings);
    }

    /** @param sayNever whether it is news that it never holds */
    private static void view(
            Analysis analysis,
            PlacedCondition asked,
            Condition condition,
            boolean sayNever,
            List<Diagnostic> findings) {
        Reachability reached = analysis.reached();
        boolean held = reached.isAnyReached(reached.sites().held(condition));
        boolean notHeld = reached.isAnyReached(reached.sites().notHeld(condition));
        if (held && notHeld) {
            condition.parts().forEach(part -> view(analysis, asked, part, true, findings));
        } else if (held && !isYes(condition)) {
            findings.add(always(analysis, asked, smallest(reached, condition, true)));
        } else if (notHeld && sayNever) {
            findings.add(never(analysis, asked, smallest(reached, condition, false)));
        }
    }

    /** The part that alone makes the whole what it is; the whole, if there is none. */
    private static Condition smallest(Reachability reached, Condition condition, boolean holds) {
        boolean byOne = holds ? condition instanceof Condition.Any : condition instanceof Condition.All;
        for (Condition part : byOne ? condition.parts() : List.<Condition>of()) {
            boolean otherwise = reached.isAnyReached(
                    holds ? reached.sites().notHeld(part) : reached.sites().held(part));
            if (!otherwise) {
                return smallest(reached, part, holds);
            }
        }
        return condition;
    }

    private static Diagnostic always(Analysis analysis, PlacedCondition asked, Condition condition) {
        boolean whole = asked.path().endsWith("." + ScenarioParts.SELF_SUFFICIENT) && asked.condition() == condition;
        boolean meters = looksAtMeters(condition);
        String help = whole
                ? meters
                        ? "condition-always-true.self-sufficient.help.meters"
                        : "condition-always-true.self-sufficient.help"
                : meters ? "condition-always-true.holds.help.meters" : "condition-always-true.holds.help";
        return analysis.finding(
                Code.CONDITION_ALWAYS_TRUE,
                condition.span(),
                asked.path(),
                Message.of("condition-always-true.holds"),
                Message.of(help));
    }

    private static Diagnostic never(Analysis analysis, PlacedCondition asked, Condition condition) {
        String help =
                looksAtMeters(condition) ? "condition-never-true.fails.help.meters" : "condition-never-true.fails.help";
        return analysis.finding(
                Code.CONDITION_NEVER_TRUE,
                condition.span(),
                asked.path(),
                Message.of("condition-never-true.fails"),
                Message.of(help));
    }

    private static boolean looksAtMeters(Condition condition) {
        return condition instanceof Condition.MeterIn || condition instanceof Condition.Mood;
    }

    /** Whether it is how a plain «yes» is read. */
    private static boolean isYes(Condition condition) {
        return condition instanceof Condition.All all && all.conditions().isEmpty();
    }
}
