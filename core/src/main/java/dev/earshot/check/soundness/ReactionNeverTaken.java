package dev.earshot.check.soundness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.PlacedReaction;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.explore.Reachability;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Reaction;
import dev.earshot.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * A reaction that no reply in any play brings about: its condition never holds there, or an earlier one always fits too. A
 * last one that always fits and leads nowhere is what authors are advised to write, and not held against anybody.
 */
final class ReactionNeverTaken implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.REACTION_NEVER_TAKEN);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Reachability reached = analysis.reached();
        List<PlacedReaction> rows = analysis.index().rows();
        Figure figure = analysis.missing(
                "reactions-not-taken",
                "figure.reactions-not-taken",
                rows,
                row -> reached.isAnyReached(reached.sites().taken(row.reaction())) || isSafetyNet(analysis, row));
        if (!reached.isComplete()) {
            return new Assessment(List.of(figure), List.of());
        }
        List<Diagnostic> findings = rows.stream()
                .filter(row -> !reached.isAnyReached(reached.sites().taken(row.reaction())))
                .filter(row -> !isSafetyNet(analysis, row))
                .flatMap(row -> finding(analysis, row).stream())
                .toList();
        return new Assessment(List.of(figure), findings);
    }

    /** Whether it is there for whatever nobody thought of, last of all, and changes nothing but what is said. */
    private static boolean isSafetyNet(Analysis analysis, PlacedReaction row) {
        Reaction reaction = row.reaction();
        List<Reaction> list = row.of() != null
                ? row.of().customerSays()
                : row.state() != null
                        ? row.state().reacts()
                        : analysis.scenario().everywhereReacts();
        return reaction.when() == null && reaction.to() == null && list.get(list.size() - 1) == reaction;
    }

    /** Nothing, where its turn never comes: that is said of the state or of the reply. */
    private static Optional<Diagnostic> finding(Analysis analysis, PlacedReaction row) {
        if (row.of() == null && row.state() == null && analysis.isNowhere(row.scope())) {
            Message message = Message.of("reaction-never-taken.nowhere");
            return Optional.of(
                    finding(analysis, row, message, Message.of("reaction-never-taken.nowhere.help"), List.of()));
        }
        return analysis.isAsked(row) ? Optional.of(why(analysis, row)) : Optional.empty();
    }

    private static Diagnostic why(Analysis analysis, PlacedReaction row) {
        Reaction reaction = row.reaction();
        Reachability reached = analysis.reached();
        boolean isRow = row.of() == null;
        Optional<Reachability.PassedOver> passedOver = reached.passedOver(reaction);
        if (passedOver.isPresent()) {
            return finding(
                    analysis,
                    row,
                    Message.of(
                            isRow
                                    ? "reaction-never-taken.passed-over.reaction"
                                    : "reaction-never-taken.passed-over.answer"),
                    Message.of("reaction-never-taken.passed-over.help"),
                    List.of(new Located<>(
                            Message.of("reaction-never-taken.related.taken"),
                            passedOver.get().taken().span())));
        }
        Condition when = reaction.when();
        if (when == null || !reached.isAnyReached(reached.sites().notHeld(when))) {
            return finding(
                    analysis,
                    row,
                    Message.of(isRow ? "reaction-never-taken.own-to.reaction" : "reaction-never-taken.own-to.answer"),
                    Message.of("reaction-never-taken.own-to.help"),
                    List.of());
        }
        return finding(
                analysis,
                row,
                Message.of(
                        isRow
                                ? "reaction-never-taken.never-holds.reaction"
                                : "reaction-never-taken.never-holds.answer"),
                Message.of("reaction-never-taken.never-holds.help"),
                List.of(new Located<>(Message.of("reaction-never-taken.related.never-holds"), when.span())));
    }

    private static Diagnostic finding(
            Analysis analysis, PlacedReaction row, Message message, Message help, List<Located<Message>> related) {
        return analysis.finding(Code.REACTION_NEVER_TAKEN, row.reaction().span(), row.path(), message, help, related);
    }
}
