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
import dev.earshot.explore.BestPlay;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.Goal;
import dev.earshot.explore.PlayEnd;
import dev.earshot.scenario.Ending;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Dawdling: more can be had by not coming to a good end, or by putting it off. */
final class TalkingOnPays implements DeepCheck {
    private static final String ID = "brevity-costs";
    private static final Message SAYS = Message.of("figure.talking-on-pays");

    @Override
    public List<Code> codes() {
        return List.of(Code.TALKING_ON_PAYS);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        if (!analysis.exploration().isExact()) {
            return Assessment.notSearched(ID, SAYS);
        }
        Set<String> good = analysis.scenario().endings().stream()
                .filter(Ending::satisfied)
                .map(ending -> ending.id().value())
                .collect(Collectors.toSet());
        Predicate<PlayEnd> endsWell = end -> good.contains(end.ending());
        Optional<BestPlay> shortest = shortest(analysis.exploration(), endsWell);
        if (shortest.isEmpty()) {
            return Assessment.none(ID, SAYS, Message.of("talking-on-pays.not-assessed"));
        }
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        analysis.exercisedSkills().forEach(skill -> assess(analysis, skill, endsWell, figures, findings));
        double cost = 100 - analysis.exploration().whole().score(shortest.get().value());
        figures.add(new Figure(ID, SAYS, cost, Unit.POINTS, Limit.BREVITY_COSTS));
        if (!Limit.BREVITY_COSTS.allows(cost)) {
            findings.add(tooBrief(analysis, shortest.get(), cost));
        }
        return new Assessment(figures, findings);
    }

    /** The best whole among the plays that end well after as few replies as any. */
    private static Optional<BestPlay> shortest(Exploration exploration, Predicate<PlayEnd> endsWell) {
        int patience = exploration.machine().scenario().customer().patience();
        for (int most = 1; most <= patience; most++) {
            int replies = most;
            Optional<BestPlay> play =
                    exploration.best(exploration.wholeGoal().among(endsWell.and(end -> end.replies() == replies)));
            if (play.isPresent()) {
                return play;
            }
        }
        return Optional.empty();
    }

    private static void assess(
            Analysis analysis,
            int skill,
            Predicate<PlayEnd> endsWell,
            List<Figure> figures,
            List<Diagnostic> findings) {
        String name = analysis.rubric().skills().get(skill).id();
        Exploration exploration = analysis.exploration();
        Goal goal = exploration.skillGoal(skill);
        BestPlay best = exploration.best(goal).orElseThrow();
        BestPlay well = exploration.best(goal.among(endsWell)).orElseThrow();
        double score = exploration.skills().get(skill).score(well.value());
        figures.add(new Figure(
                "more-without-a-good-end-" + name,
                Message.of("figure.more-without-good-end", "name", name),
                100 - score,
                Unit.POINTS,
                Limit.NOT_ABOVE));
        if (best.value() > well.value()) {
            Message message = Message.of(
                    "talking-on-pays.without-good-end",
                    "name",
                    name,
                    "ending",
                    best.end().ending(),
                    "score",
                    Argument.decimal(score, 1));
            findings.add(FindingPlace.ofEnding(analysis.scenario(), best.end().ending())
                    .finding(
                            Code.TALKING_ON_PAYS,
                            analysis,
                            message,
                            Message.of(
                                    "talking-on-pays.without-good-end.help",
                                    "replies",
                                    String.join(", ", best.replies())),
                            List.of()));
        }
    }

    private static Diagnostic tooBrief(Analysis analysis, BestPlay shortest, double cost) {
        Message message = Message.of(
                "talking-on-pays.brevity",
                "replies",
                shortest.end().replies(),
                "cost",
                Limit.BREVITY_COSTS.shown(cost, 1));
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(
                        Code.TALKING_ON_PAYS,
                        analysis,
                        message,
                        Message.of("talking-on-pays.brevity.help", "replies", String.join(", ", shortest.replies())),
                        List.of());
    }
}
