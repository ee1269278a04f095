package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.Figure.Unit;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.explore.BestPlay;
import dev.earshot.judge.Verdict;
import dev.earshot.judge.VerdictOrigin;
import dev.earshot.rubric.Behaviour;
import dev.earshot.scoring.Indication;
import dev.earshot.scoring.Indication.DeeperReflections;
import dev.earshot.scoring.Indications;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The play with the best whole, which is nothing to show to a trainee as an example. */
final class BestPlayNoExample implements DeepCheck {
    private static final String ID = "best-play-slips";
    private static final Message SAYS = Message.of("figure.best-play-no-example");

    @Override
    public List<Code> codes() {
        return List.of(Code.BEST_PLAY_NO_EXAMPLE);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        if (!analysis.exploration().isExact()) {
            return Assessment.notSearched(ID, SAYS);
        }
        Optional<BestPlay> best =
                analysis.exploration().best(analysis.exploration().wholeGoal());
        if (best.isEmpty()) {
            return Assessment.none(ID, SAYS, Message.of("best-play-no-example.not-assessed"));
        }
        Session play = analysis.play(best.get().replies());
        List<Diagnostic> findings = new ArrayList<>();
        play.turns().forEach(turn -> findings.addAll(slips(analysis, turn)));
        List<Indication> indications = Indications.of(play);
        indications.forEach(indication -> below(analysis, indication).ifPresent(findings::add));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.reported(ID, SAYS, findings.size(), Unit.COUNT));
        for (Indication indication : indications) {
            if (indication instanceof DeeperReflections deeper) {
                figures.add(Figure.reported(
                        "best-play-deeper", Message.of("figure.best-play-deeper"), deeper.percent(), Unit.PERCENT));
            }
        }
        return new Assessment(figures, findings);
    }

    private static List<Diagnostic> slips(Analysis analysis, Turn turn) {
        return turn.outcome().verdicts().stream()
                .filter(verdict -> crossesLine(analysis, verdict) || loses(verdict))
                .map(verdict -> FindingPlace.ofWords(analysis.scenario(), turn.reply())
                        .finding(
                                Code.BEST_PLAY_NO_EXAMPLE,
                                analysis,
                                crossesLine(analysis, verdict)
                                        ? Message.of("best-play-no-example.crosses", "behaviour", verdict.behaviour())
                                        : Message.of("best-play-no-example.loses", "behaviour", verdict.behaviour()),
                                Message.of("best-play-no-example.slip.help"),
                                List.of()))
                .toList();
    }

    private static boolean crossesLine(Analysis analysis, Verdict verdict) {
        return analysis.rubric().behaviours().stream()
                .filter(behaviour -> behaviour.id().equals(verdict.behaviour()))
                .map(Behaviour::gate)
                .anyMatch(gate -> gate != null);
    }

    /** Every context rule that objects to a reply takes points, so that a reply which loses none has passed them all. */
    private static boolean loses(Verdict verdict) {
        return verdict.origin() == VerdictOrigin.REPLY
                && verdict.points().stream().anyMatch(points -> points < 0);
    }

    private static Optional<Diagnostic> below(Analysis analysis, Indication indication) {
        boolean below = indication
                .standing()
                .filter(standing -> standing == Indication.Standing.BELOW_FAIR)
                .isPresent();
        if (!below || indication instanceof DeeperReflections) {
            return Optional.empty();
        }
        return Optional.of(FindingPlace.ofTheWhole(analysis.scenario())
                .finding(
                        Code.BEST_PLAY_NO_EXAMPLE,
                        analysis,
                        Message.of("best-play-no-example.below", "indication", told(indication)),
                        Message.of("best-play-no-example.below.help"),
                        List.of()));
    }

    private static Message told(Indication indication) {
        if (indication instanceof Indication.ReflectionsToQuestions each) {
            return Message.of(
                    "best-play-no-example.reflections",
                    "reflections",
                    times(each.reflections()),
                    "questions",
                    times(each.questions()));
        }
        if (indication instanceof Indication.FirstAcknowledgement each) {
            return each.turn() == Indication.FirstAcknowledgement.NEVER
                    ? Message.of("best-play-no-example.never-acknowledges")
                    : Message.of("best-play-no-example.acknowledges-late", "turn", each.turn());
        }
        return Message.of("best-play-no-example.asks-again");
    }

    private static Message times(int count) {
        return Message.of("best-play-no-example.times", "count", count);
    }
}
