package dev.earshot.check;

import dev.earshot.check.Anatomy.Row;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.explore.Reached;
import dev.earshot.scenario.Reaction;
import java.util.List;
import java.util.Optional;

/** A reaction that no reply in any play brings about: its condition never holds there, or an earlier one always fits too. */
final class ReactionNeverTaken implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.REACTION_NEVER_TAKEN);
    }

    @Override
    public Assessment assess(Study study) {
        Reached reached = study.reached();
        List<Row> rows = study.anatomy().rows();
        Figure figure = Study.missing(
                "reactions-not-taken",
                "reactions, never brought about",
                rows,
                row -> reached.isAnyReached(reached.sites().taken(row.reaction())));
        if (!reached.isComplete()) {
            return new Assessment(List.of(figure), List.of());
        }
        List<Diagnostic> findings = rows.stream()
                .filter(row -> isWaitedFor(study, row))
                .filter(row -> !reached.isAnyReached(reached.sites().taken(row.reaction())))
                .map(row -> finding(study, row))
                .toList();
        return new Assessment(List.of(figure), findings);
    }

    /** Whether its turn could come at all; if not, that is said of the state or of the reply. */
    private static boolean isWaitedFor(Study study, Row row) {
        Reached reached = study.reached();
        return row.of() == null
                ? study.isEntered(row.state(), row.scope())
                : reached.isReached(reached.sites().offered(row.of().id().value()));
    }

    private static Diagnostic finding(Study study, Row row) {
        Reaction reaction = row.reaction();
        Reached reached = study.reached();
        Optional<Reaction> earlier = reached.takenInsteadOf(reaction);
        if (earlier.isPresent()) {
            return study.finding(
                    Code.REACTION_NEVER_TAKEN,
                    reaction.span(),
                    row.path(),
                    "this reaction never decides: whenever it fits, an earlier one fits too and is taken",
                    "put it before the other one, or narrow the other one's 'when'",
                    List.of(new Located<>("taken instead", earlier.get().span())));
        }
        if (reaction.when() == null) {
            return study.finding(
                    Code.REACTION_NEVER_TAKEN,
                    reaction.span(),
                    row.path(),
                    "this reaction never decides: every reply given here has an answer with a 'to' of its own",
                    "take it out, or one of the replies' own 'to'",
                    List.of());
        }
        return study.finding(
                Code.REACTION_NEVER_TAKEN,
                reaction.span(),
                row.path(),
                "this reaction never decides: its 'when' holds in no play where it is asked",
                "change the condition, or let a reply here do what it waits for",
                List.of(new Located<>("this never holds here", reaction.when().span())));
    }
}
