package dev.earshot.check;

import dev.earshot.check.Figure.Unit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.explore.FirstReply;
import dev.earshot.explore.PointRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What can still be had of the whole after the worst first reply: too little, or as good as everything. */
final class Recoverability implements DeepCheck {
    private static final String ID = "still-possible";
    private static final String SAYS = "what is still possible after the worst first reply, of what was at first";

    @Override
    public List<Code> codes() {
        return List.of(Code.MISTAKES_ARE_FINAL, Code.MISTAKES_COST_NOTHING);
    }

    @Override
    public Assessment assess(Study study) {
        PointRange whole = study.exploration().whole();
        if (!study.exploration().isExact()) {
            return Assessment.notSearched(ID, SAYS);
        }
        Optional<FirstReply> worst = study
                .exploration()
                .firstReplies(study.exploration().wholeGoal())
                .stream()
                .min(Comparator.comparingLong(FirstReply::value));
        if (worst.isEmpty() || !whole.isExercised()) {
            return Assessment.none(ID, SAYS, "it makes no difference how one plays");
        }
        double possible = whole.score(worst.get().value()) / 100;
        String reply = worst.get().reply();
        List<Diagnostic> findings = !Limit.STILL_POSSIBLE.allows(possible)
                ? List.of(tooLittle(study, reply, possible))
                : !Limit.START_MATTERS.allows(possible) ? List.of(tooMuch(study, reply, possible)) : List.of();
        return new Assessment(
                List.of(
                        new Figure(ID, SAYS, possible, Unit.RATIO, Limit.STILL_POSSIBLE),
                        new Figure(ID + "-at-most", SAYS, possible, Unit.RATIO, Limit.START_MATTERS)),
                findings);
    }

    private static Diagnostic tooLittle(Study study, String reply, double possible) {
        String message = "a bad start is final: after '%s' no more than %s of 100 points can be had"
                .formatted(reply, Limit.STILL_POSSIBLE.shownInHundredths(possible));
        return Place.ofWords(study.scenario(), reply)
                .finding(
                        Code.MISTAKES_ARE_FINAL,
                        study,
                        message,
                        "let a way lead back from where it leads, for somebody who makes up for it",
                        List.of());
    }

    private static Diagnostic tooMuch(Study study, String reply, double possible) {
        String message = "a bad start costs nothing: after '%s', the worst one, %s of 100 points can still be had"
                .formatted(reply, Limit.START_MATTERS.shownInHundredths(possible));
        return Place.ofWords(study.scenario(), reply)
                .finding(
                        Code.MISTAKES_COST_NOTHING,
                        study,
                        message,
                        "let something depend on the first reply: what the customer tells, or where the conversation goes",
                        List.of());
    }
}
