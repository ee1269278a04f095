package dev.earshot.check;

import dev.earshot.check.Anatomy.Offered;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.explore.Reached;
import dev.earshot.scenario.Condition;
import java.util.List;

/** A reply that can be chosen in no play, although she waits where it belongs. */
final class ReplyNeverOffered implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.REPLY_NEVER_OFFERED);
    }

    @Override
    public Assessment assess(Study study) {
        Reached reached = study.reached();
        List<Offered> replies = study.anatomy().replies();
        Figure figure = Study.missing(
                "replies-not-offered",
                "replies, never on offer",
                replies,
                offered -> reached.isReached(
                        reached.sites().offered(offered.reply().id().value())));
        if (!reached.isComplete()) {
            return new Assessment(List.of(figure), List.of());
        }
        List<Diagnostic> findings = replies.stream()
                .filter(offered ->
                        study.isEntered(offered.state(), offered.reply().scope()))
                .filter(offered -> !reached.isReached(
                        reached.sites().offered(offered.reply().id().value())))
                .map(offered -> finding(study, offered))
                .toList();
        return new Assessment(List.of(figure), findings);
    }

    private static Diagnostic finding(Study study, Offered offered) {
        Condition when = offered.reply().when();
        String id = offered.reply().id().value();
        String message = "the reply %s is never on offer: its 'when' holds in no play where it could be"
                .formatted(Wording.quoted(id));
        List<Located<String>> related =
                when == null ? List.of() : List.of(new Located<>("this never holds there", when.span()));
        return study.finding(
                Code.REPLY_NEVER_OFFERED,
                offered.reply().id().span(),
                offered.path(),
                message,
                "change the condition, or let something bring about what it waits for; 'earshot meters' tells how far"
                        + " the meters can go in each state",
                related);
    }
}
