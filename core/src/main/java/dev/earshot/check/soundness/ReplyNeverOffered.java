package dev.earshot.check.soundness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.PlacedReply;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.explore.Reachability;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Reply;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
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
                "figure.replies-not-offered",
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
        Argument quoted = Argument.quoted(reply.id().value());
        if (offered.state() == null && analysis.isNowhere(reply.scope())) {
            Message message = Message.of("reply-never-offered.nowhere", "quoted", quoted);
            Message help = Message.of("reply-never-offered.nowhere.help");
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
                Message.of("reply-never-offered.never-holds", "quoted", quoted),
                Message.of("reply-never-offered.never-holds.help"),
                List.of(new Located<>(Message.of("reply-never-offered.related.never-holds"), when.span()))));
    }
}
