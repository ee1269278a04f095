package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.explore.Reached;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Reaction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reply that fits two reactions which ask only what it does, and which lead to different places: that the first one
 * decides is the rule, but somebody who reads the second one alone is misled.
 */
final class TwoReactionsFit implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.TWO_REACTIONS_FIT);
    }

    @Override
    public Assessment assess(Study study) {
        Reached reached = study.reached();
        List<Diagnostic> findings = study.anatomy().rows().stream()
                .filter(row -> asksOnlyWhatWasDone(row.reaction().when()))
                .flatMap(row -> finding(study, row).stream())
                .filter(finding -> reached.isComplete())
                .toList();
        return new Assessment(List.of(), findings);
    }

    private static Optional<Diagnostic> finding(Study study, Anatomy.Row row) {
        Reached reached = study.reached();
        Optional<Reaction> first = reached.takenInsteadOf(row.reaction());
        Optional<List<String>> way = reached.way(reached.sites().fitted(row.reaction()));
        if (first.isEmpty()
                || way.isEmpty()
                || way.get().isEmpty()
                || !asksOnlyWhatWasDone(first.get().when())
                || to(first.get()).equals(to(row.reaction()))) {
            return Optional.empty();
        }
        String reply = way.get().get(way.get().size() - 1);
        return Optional.of(study.finding(
                Code.TWO_REACTIONS_FIT,
                row.reaction().span(),
                row.path(),
                "the reply %s fits this reaction too, and an earlier one decides".formatted(Wording.quoted(reply)),
                "if that is what you mean, leave it; else put the more particular one first",
                List.of(new Located<>("this one decides", first.get().span()))));
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
