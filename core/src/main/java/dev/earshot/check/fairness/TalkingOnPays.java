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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Dawdling: more can be had by not coming to a good end, or by putting it off. */
final class TalkingOnPays implements DeepCheck {
    private static final String ID = "brevity-costs";
    private static final String SAYS = "what the shortest play that ends well loses at least";

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
            return Assessment.none(ID, SAYS, "no play ends well");
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
                "how much more %s a play can have that does not end well".formatted(name),
                100 - score,
                Unit.POINTS,
                Limit.NOT_ABOVE));
        if (best.value() > well.value()) {
            String message = String.format(
                    Locale.ROOT,
                    "most %s is had by a play that ends in '%s', which satisfies nobody; a good end yields %.1f at most",
                    name,
                    best.end().ending(),
                    score);
            findings.add(FindingPlace.ofEnding(analysis.scenario(), best.end().ending())
                    .finding(
                            Code.TALKING_ON_PAYS,
                            analysis,
                            message,
                            "let a good end be come to from there, or less be earned on that way; the replies: "
                                    + String.join(", ", best.replies()),
                            List.of()));
        }
    }

    private static Diagnostic tooBrief(Analysis analysis, BestPlay shortest, double cost) {
        String message = String.format(
                Locale.ROOT,
                "to be brief costs too much: the shortest play that ends well, in %d replies, loses at least %s points",
                shortest.end().replies(),
                Limit.BREVITY_COSTS.shown(cost, 1));
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(
                        Code.TALKING_ON_PAYS,
                        analysis,
                        message,
                        "let more be needed for a good end, or leave less to be earned by putting it off; the replies: "
                                + String.join(", ", shortest.replies()),
                        List.of());
    }
}
