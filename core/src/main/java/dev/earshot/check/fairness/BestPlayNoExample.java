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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The play with the best whole, which is nothing to show to a trainee as an example. */
final class BestPlayNoExample implements DeepCheck {
    private static final String ID = "best-play-slips";
    private static final String SAYS = "what the best play does that no example should do";

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
            return Assessment.none(ID, SAYS, "nothing can be said");
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
                        "best-play-deeper",
                        "how much of what the best play gives back goes deeper",
                        deeper.percent(),
                        Unit.PERCENT));
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
                                        ? "the best play crosses a line here: '%s'".formatted(verdict.behaviour())
                                        : "the best play loses points by what it says here: '%s'"
                                                .formatted(verdict.behaviour()),
                                "let another reply lead as far, or let this one do no harm",
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
                        "the best play stays below a house value: " + told(indication),
                        "offer more on the way that listens, and let less depend on mere questions",
                        List.of()));
    }

    private static String told(Indication indication) {
        if (indication instanceof Indication.ReflectionsToQuestions each) {
            return "it gives something back %s and asks %s"
                    .formatted(times(each.reflections()), times(each.questions()));
        }
        if (indication instanceof Indication.FirstAcknowledgement each) {
            return each.turn() == Indication.FirstAcknowledgement.NEVER
                    ? "it never lets the customer know that they were heard"
                    : "it lets the customer know that they were heard in turn %s only".formatted(each.turn());
        }
        return "it asks for what the customer has told";
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
