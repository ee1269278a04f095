package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.Figure.Unit;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.check.model.Limit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.explore.FirstReply;
import dev.earshot.explore.PointRange;
import dev.earshot.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What can still be had of the whole after the worst first reply: too little, or as good as everything. */
final class Recoverability implements DeepCheck {
    private static final String ID = "still-possible";
    private static final Message SAYS = Message.of("figure.mistakes-are-final");

    @Override
    public List<Code> codes() {
        return List.of(Code.MISTAKES_ARE_FINAL, Code.MISTAKES_COST_NOTHING);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        PointRange whole = analysis.exploration().whole();
        if (!analysis.exploration().isExact()) {
            return Assessment.notSearched(ID, SAYS);
        }
        Optional<FirstReply> worst = analysis
                .exploration()
                .firstReplies(analysis.exploration().wholeGoal())
                .stream()
                .min(Comparator.comparingLong(FirstReply::value));
        if (worst.isEmpty() || !whole.isExercised()) {
            return Assessment.none(ID, SAYS, Message.of("mistakes-are-final.not-assessed"));
        }
        double possible = whole.score(worst.get().value()) / 100;
        String reply = worst.get().reply();
        List<Diagnostic> findings = !Limit.STILL_POSSIBLE.allows(possible)
                ? List.of(tooLittle(analysis, reply, possible))
                : !Limit.START_MATTERS.allows(possible) ? List.of(tooMuch(analysis, reply, possible)) : List.of();
        return new Assessment(
                List.of(
                        new Figure(ID, SAYS, possible, Unit.RATIO, Limit.STILL_POSSIBLE),
                        new Figure(ID + "-at-most", SAYS, possible, Unit.RATIO, Limit.START_MATTERS)),
                findings);
    }

    private static Diagnostic tooLittle(Analysis analysis, String reply, double possible) {
        Message message = Message.of(
                "mistakes-are-final", "reply", reply, "possible", Limit.STILL_POSSIBLE.shownInHundredths(possible));
        return FindingPlace.ofWords(analysis.scenario(), reply)
                .finding(Code.MISTAKES_ARE_FINAL, analysis, message, Message.of("mistakes-are-final.help"), List.of());
    }

    private static Diagnostic tooMuch(Analysis analysis, String reply, double possible) {
        Message message = Message.of(
                "mistakes-cost-nothing", "reply", reply, "possible", Limit.START_MATTERS.shownInHundredths(possible));
        return FindingPlace.ofWords(analysis.scenario(), reply)
                .finding(
                        Code.MISTAKES_COST_NOTHING,
                        analysis,
                        message,
                        Message.of("mistakes-cost-nothing.help"),
                        List.of());
    }
}
