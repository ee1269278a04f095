package dev.earshot.check;

import dev.earshot.check.Anatomy.Row;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.explore.Reached;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Reaction;
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
    public Assessment assess(Study study) {
        Reached reached = study.reached();
        List<Row> rows = study.anatomy().rows();
        Figure figure = study.missing(
                "reactions-not-taken",
                "reactions, never brought about",
                rows,
                row -> reached.isAnyReached(reached.sites().taken(row.reaction())) || isSafetyNet(study, row));
        if (!reached.isComplete()) {
            return new Assessment(List.of(figure), List.of());
        }
        List<Diagnostic> findings = rows.stream()
                .filter(row -> !reached.isAnyReached(reached.sites().taken(row.reaction())))
                .filter(row -> !isSafetyNet(study, row))
                .flatMap(row -> finding(study, row).stream())
                .toList();
        return new Assessment(List.of(figure), findings);
    }

    /** Whether it is there for whatever nobody thought of, last of all, and changes nothing but what is said. */
    private static boolean isSafetyNet(Study study, Row row) {
        Reaction reaction = row.reaction();
        List<Reaction> list = row.of() != null
                ? row.of().sheSays()
                : row.state() != null ? row.state().reacts() : study.scenario().everywhereReacts();
        return reaction.when() == null && reaction.to() == null && list.get(list.size() - 1) == reaction;
    }

    /** Nothing, where its turn never comes: that is said of the state or of the reply. */
    private static Optional<Diagnostic> finding(Study study, Row row) {
        if (row.of() == null && row.state() == null && study.isNowhere(row.scope())) {
            String message = "this reaction never decides: its 'not-in' names every state";
            return Optional.of(
                    finding(study, row, message, "let 'not-in' leave a state, or take the reaction out", List.of()));
        }
        return study.isAsked(row) ? Optional.of(why(study, row)) : Optional.empty();
    }

    private static Diagnostic why(Study study, Row row) {
        Reaction reaction = row.reaction();
        Reached reached = study.reached();
        String never = row.of() == null ? "this reaction never decides" : "this answer is never given";
        Optional<Reached.PassedOver> passedOver = reached.passedOver(reaction);
        if (passedOver.isPresent()) {
            return finding(
                    study,
                    row,
                    never + ": whenever it fits, one before it fits too",
                    "put it before that one, or let that one's 'when' ask for more",
                    List.of(new Located<>(
                            "taken instead", passedOver.get().taken().span())));
        }
        Condition when = reaction.when();
        if (when == null || !reached.isAnyReached(reached.sites().notHeld(when))) {
            return finding(
                    study,
                    row,
                    never + ": every reply given here has an answer with a 'to' of its own",
                    "take it out, or the 'to' of one of the answers",
                    List.of());
        }
        return finding(
                study,
                row,
                never + ": its 'when' holds in no play",
                "change the condition, or offer a reply here that does what it waits for",
                List.of(new Located<>("this never holds here", when.span())));
    }

    private static Diagnostic finding(
            Study study, Row row, String message, String help, List<Located<String>> related) {
        return study.finding(Code.REACTION_NEVER_TAKEN, row.reaction().span(), row.path(), message, help, related);
    }
}
