package dev.earshot.check.soundness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.PlacedReaction;
import dev.earshot.check.model.ScenarioParts;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.explore.Reachability;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Reaction;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reply that fits two reactions which ask only what it does, and which lead to different places: that the first one
 * decides is the rule, but somebody who reads the second one alone is misled. Where the first asks for more than the second,
 * it is the particular before the general, as authors are advised to write.
 */
final class TwoReactionsFit implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.TWO_REACTIONS_FIT);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Reachability reached = analysis.reached();
        List<Diagnostic> findings = analysis.index().rows().stream()
                .filter(row -> asksOnlyWhatWasDone(row.reaction().when()))
                .flatMap(row -> finding(analysis, row).stream())
                .filter(finding -> reached.isComplete())
                .toList();
        return new Assessment(List.of(), findings);
    }

    private static Optional<Diagnostic> finding(Analysis analysis, PlacedReaction row) {
        Reaction second = row.reaction();
        return analysis.reached()
                .passedOver(second)
                .filter(over -> !over.way().isEmpty())
                .filter(over -> asksOnlyWhatWasDone(over.taken().when()))
                .filter(over -> !to(over.taken()).equals(to(second)))
                .filter(over -> !implies(over.taken().when(), second.when()))
                .map(over -> finding(analysis, row, over));
    }

    private static Diagnostic finding(Analysis analysis, PlacedReaction row, Reachability.PassedOver over) {
        String reply = over.way().get(over.way().size() - 1);
        return analysis.finding(
                Code.TWO_REACTIONS_FIT,
                row.reaction().span(),
                row.path(),
                Message.of(
                        "two-reactions-fit",
                        "reply",
                        Argument.quoted(reply),
                        "taken",
                        where(over.taken()),
                        "reaction",
                        where(row.reaction())),
                Message.of("two-reactions-fit.help"),
                List.of(new Located<>(
                        Message.of("two-reactions-fit.related"), over.taken().span())));
    }

    private static Message where(Reaction reaction) {
        return reaction.to() == null
                ? Message.of("two-reactions-fit.stays")
                : Message.of(
                        "two-reactions-fit.goes",
                        "place",
                        Argument.quoted(reaction.to().value()));
    }

    /** Whether the first asks for all that the second asks for: then it is an exception from it, and meant to come before. */
    private static boolean implies(@Nullable Condition first, @Nullable Condition second) {
        if (second instanceof Condition.All all) {
            return all.conditions().stream().allMatch(each -> implies(first, each));
        }
        if (first instanceof Condition.All all) {
            return all.conditions().stream().anyMatch(each -> implies(each, second));
        }
        if (first instanceof Condition.DidAll one && second instanceof Condition.DidAll other) {
            return names(one.behaviours()).containsAll(names(other.behaviours()));
        }
        if (first instanceof Condition.DidAll one && second instanceof Condition.DidAny other) {
            return !Collections.disjoint(names(one.behaviours()), names(other.behaviours()));
        }
        if (first instanceof Condition.DidAny one && second instanceof Condition.DidAny other) {
            return names(other.behaviours()).containsAll(names(one.behaviours()));
        }
        return first instanceof Condition.Failed one
                && second instanceof Condition.Failed other
                && one.fix().value().equals(other.fix().value());
    }

    private static Set<String> names(List<Located<String>> behaviours) {
        return ScenarioParts.values(behaviours.stream());
    }

    private static String to(Reaction reaction) {
        return reaction.to() == null ? "" : reaction.to().value();
    }

    private static boolean asksOnlyWhatWasDone(@Nullable Condition when) {
        if (when instanceof Condition.All all) {
            return all.conditions().stream().allMatch(TwoReactionsFit::asksOnlyWhatWasDone);
        }
        return when instanceof Condition.DidAny || when instanceof Condition.DidAll || when instanceof Condition.Failed;
    }
}
