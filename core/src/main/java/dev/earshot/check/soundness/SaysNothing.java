package dev.earshot.check.soundness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.PlacedReply;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.explore.Reachability;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.State;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;

/** A state in which some play meets silence: the customer stays, and has not a word for the reply. */
final class SaysNothing implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.NOTHING_TO_SAY);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Reachability reached = analysis.reached();
        List<Diagnostic> findings = new ArrayList<>();
        for (State state : analysis.scenario().states()) {
            String id = state.id().value();
            reached.way(reached.sites().silent(id)).ifPresent(way -> findings.add(finding(analysis, state, way)));
        }
        return new Assessment(List.of(), analysis.news(findings));
    }

    private static Diagnostic finding(Analysis analysis, State state, List<String> way) {
        String id = state.id().value();
        String last = way.get(way.size() - 1);
        List<Located<Message>> related = analysis.index().replies().stream()
                .map(PlacedReply::reply)
                .map(Reply::id)
                .filter(reply -> reply.value().equals(last))
                .map(reply -> new Located<>(Message.of("nothing-to-say.related.reply"), reply.span()))
                .toList();
        return analysis.finding(
                Code.NOTHING_TO_SAY,
                state.id().span(),
                "states." + id,
                Message.of("nothing-to-say.never", "id", Argument.quoted(id), "last", Argument.quoted(last)),
                Message.of("nothing-to-say.never.help", "way", String.join(", ", way)),
                related);
    }
}
