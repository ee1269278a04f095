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
import dev.earshot.explore.PointRange;
import dev.earshot.players.WordGroups;
import dev.earshot.scenario.Resolution;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Full competence without manners: of the plays with the most competence, the one with the least empathy, respect and
 * listening, weighed as in the whole. It must stay clearly below the best play. Reported beside it is the bare fix: of the
 * plays that solve the problem as well as any does, the one with the least of these. It is held to nothing, since where
 * the customer lets only a decent person get that far, it has to be good.
 */
final class ColdFixPays implements DeepCheck {
    private static final String ID = "cold-competence";
    private static final Message SAYS = Message.of("figure.cold-fix-pays");
    private static final String COMPETENCE =
            WordGroups.standard().group("competence-skills").get(0);
    private static final List<String> MANNERS = WordGroups.standard().group("manners-skills");

    @Override
    public List<Code> codes() {
        return List.of(Code.COLD_FIX_PAYS);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        OptionalInt competence = analysis.skill(COMPETENCE);
        List<Integer> manners = new ArrayList<>();
        MANNERS.forEach(name -> analysis.skill(name).ifPresent(manners::add));
        Exploration exploration = analysis.exploration();
        if (!exploration.isExact()) {
            return Assessment.notSearched(ID, SAYS);
        }
        if (competence.isEmpty() || manners.isEmpty()) {
            return Assessment.none(ID, SAYS, Message.of("cold-fix-pays.not-assessed"));
        }
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        BestPlay coldest = exploration
                .best(goal(exploration, competence.getAsInt(), manners))
                .orElseThrow();
        double whole = whole(exploration, coldest);
        figures.add(new Figure(ID, SAYS, whole, Unit.POINTS, Limit.COLD_COMPETENCE));
        if (!Limit.COLD_COMPETENCE.allows(whole)) {
            findings.add(finding(analysis, coldest, whole));
        }
        bareFix(exploration, manners)
                .ifPresent(fix -> figures.add(Figure.reported(
                        "bare-fix",
                        Message.of(
                                "figure.bare-fix",
                                "pass-mark",
                                analysis.rubric().passMark()),
                        whole(exploration, fix),
                        Unit.POINTS)));
        return new Assessment(figures, findings);
    }

    private static double whole(Exploration exploration, BestPlay play) {
        return exploration
                .whole()
                .score(exploration.wholeOf(
                        play.points().stream().mapToLong(Long::longValue).toArray()));
    }

    /** None if no play solves the problem. */
    private static Optional<BestPlay> bareFix(Exploration exploration, List<Integer> manners) {
        Goal coldest = new Goal(coldness(exploration, manners), end -> true);
        return exploration
                .best(coldest.among(end -> end.resolution() == Resolution.FOR_GOOD))
                .or(() -> exploration.best(coldest.among(end -> end.resolution() == Resolution.WORKED_AROUND)));
    }

    private static List<Long> coldness(Exploration exploration, List<Integer> manners) {
        List<Long> weights =
                new ArrayList<>(Collections.nCopies(exploration.skills().size(), 0L));
        manners.forEach(skill -> weights.set(skill, -exploration.coefficient(skill)));
        return weights;
    }

    /** A hundredth of a point of competence outweighs all manners together. */
    private static Goal goal(Exploration exploration, int competence, List<Integer> manners) {
        List<Long> weights = coldness(exploration, manners);
        long all = 1;
        for (int skill : manners) {
            PointRange range = exploration.skills().get(skill);
            all += exploration.coefficient(skill) * (range.best() - range.worst());
        }
        weights.set(competence, all);
        return new Goal(weights, end -> true);
    }

    private static Diagnostic finding(Analysis analysis, BestPlay play, double whole) {
        Message message = Message.of("cold-fix-pays", "whole", Limit.COLD_COMPETENCE.shown(whole, 0));
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(
                        Code.COLD_FIX_PAYS,
                        analysis,
                        message,
                        Message.of("cold-fix-pays.help", "replies", String.join(", ", play.replies())),
                        List.of());
    }
}
