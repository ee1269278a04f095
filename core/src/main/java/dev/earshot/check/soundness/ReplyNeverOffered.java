package dev.earshot.check.soundness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.PlacedReply;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.explore.Reachability;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Reply;
import java.util.List;
import java.util.Optional;

/** A reply that can be chosen in no play, although plays come by where it belongs. */
final class ReplyNeverOffered implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.REPLY_NEVER_OFFERED);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Reachability reached = analysis.reached();
        List<PlacedReply> replies = analysis.index().replies();
        Figure figure = analysis.missing(
                "replies-not-offered",
                "replies, never on offer",
                replies,
                offered -> analysis.isOffered(offered.reply().id().value()));
        if (!reached.isComplete()) {
            return new Assessment(List.of(figure), List.of());
        }
        List<Diagnostic> findings = replies.stream()
                .filter(offered -> !analysis.isOffered(offered.reply().id().value()))
                .flatMap(offered -> finding(analysis, offered).stream())
                .toList();
        return new Assessment(List.of(figure), findings);
    }

    /** Nothing, where no play comes by: that is said of the state. */
    private static Optional<Diagnostic> finding(Analysis analysis, PlacedReply offered) {
        Reply reply = offered.reply();
        String quoted = Wording.quoted(reply.id().value());
        if (offered.state() == null && analysis.isNowhere(reply.scope())) {
            String message = "the reply %s is never on offer: its 'not-in' names every state".formatted(quoted);
            String help = "let 'not-in' leave a state, or take the reply out";
            return Optional.of(
                    analysis.finding(Code.REPLY_NEVER_OFFERED, reply.id().span(), offered.path(), message, help));
        }
        Condition when = reply.when();
        if (when == null || !analysis.isEntered(offered.state(), reply.scope())) {
            return Optional.empty();
        }
        return Optional.of(analysis.finding(
                Code.REPLY_NEVER_OFFERED,
                reply.id().span(),
                offered.path(),
                "the reply %s is never on offer: its 'when' holds in no play".formatted(quoted),
                "change the condition, or let what it waits for happen before; "
                        + "'earshot meters' shows how far the meters go in each state",
                List.of(new Located<>("this never holds here", when.span()))));
    }
}
