package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.Figure.Unit;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.check.model.Limit;
import dev.earshot.check.model.TraineePopulation.ReplyChoice;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;

/** A reply that nobody to speak of would give, in any moment in which it is on offer: it only fills the screen. */
final class WeakDistractor implements DeepCheck {
    private static final String ID = "replies-hardly-picked";

    @Override
    public List<Code> codes() {
        return List.of(Code.WEAK_DISTRACTOR);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Message says = Message.of("figure.weak-distractor", "bound", Argument.decimal(Limit.REPLY_PICKED.bound(), 0));
        if (!analysis.exploration().isExact()) {
            return Assessment.notSearched(ID, says);
        }
        List<Diagnostic> findings = new ArrayList<>();
        int hardly = 0;
        for (var entry : analysis.population().replies().entrySet()) {
            ReplyChoice choice = entry.getValue();
            hardly += Limit.REPLY_PICKED.allows(choice.mean()) ? 0 : 1;
            if (!Limit.REPLY_PICKED.allows(choice.highest())) {
                findings.add(finding(analysis, entry.getKey(), choice));
            }
        }
        double share =
                100.0 * hardly / Math.max(1, analysis.population().replies().size());
        return new Assessment(
                List.of(
                        Figure.reported(ID, says, share, Unit.PERCENT),
                        Figure.reported(
                                "replies-never-picked",
                                Message.of("figure.replies-never-picked"),
                                findings.size(),
                                Unit.COUNT)),
                findings);
    }

    private static Diagnostic finding(Analysis analysis, String reply, ReplyChoice choice) {
        Message message =
                Message.of("weak-distractor", "highest", Limit.REPLY_PICKED.shown(choice.highest(), 1), "reply", reply);
        return FindingPlace.ofWords(analysis.scenario(), reply)
                .finding(Code.WEAK_DISTRACTOR, analysis, message, Message.of("weak-distractor.help"), List.of());
    }
}
