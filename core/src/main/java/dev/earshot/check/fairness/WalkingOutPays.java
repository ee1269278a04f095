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
import dev.earshot.explore.PlayEnd;
import dev.earshot.scenario.Ending;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.scoring.SkillScore;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A conversation broken off before half of the customer's patience is spent, with more to show for it than chance would have had. It
 * goes by the scores as they are shown, in whole points: of each skill the play that earns most in it, after what the gates
 * of the rubric leave of that. Where no gate is on breaking off itself, that is mostly what was earned.
 */
final class WalkingOutPays implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.WALKING_OUT_PAYS);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Message says = Message.of("figure.walking-out-pays");
        if (!analysis.exploration().isExact()) {
            return Assessment.notSearched("early-exit", says);
        }
        Set<String> breaks = analysis.scenario().endings().stream()
                .filter(Ending::walksOut)
                .map(ending -> ending.id().value())
                .collect(Collectors.toSet());
        int patience = analysis.scenario().customer().patience();
        Predicate<PlayEnd> early = end -> breaks.contains(end.ending()) && 2 * end.replies() < patience;
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        analysis.exercisedSkills().forEach(skill -> {
            String name = analysis.rubric().skills().get(skill).id();
            Optional<BestPlay> play = analysis.exploration()
                    .best(analysis.exploration().skillGoal(skill).among(early));
            play.ifPresent(exit -> {
                SkillScore shown = ScoreCard.of(analysis.play(exit.replies()), analysis.exploration())
                        .skills()
                        .get(skill);
                int above = shown.score() - shown.chance();
                figures.add(new Figure(
                        "early-exit-" + name,
                        Message.of("figure.walking-out-pays-in", "name", name),
                        above,
                        Unit.POINTS,
                        Limit.NOT_ABOVE));
                if (!Limit.NOT_ABOVE.allows(above)) {
                    findings.add(finding(analysis, name, exit, above));
                }
            });
        });
        return figures.isEmpty()
                ? Assessment.none("early-exit", says, Message.of("walking-out-pays.not-assessed"))
                : new Assessment(figures, findings);
    }

    private static Diagnostic finding(Analysis analysis, String skill, BestPlay exit, int above) {
        Message message = Message.of(
                "walking-out-pays",
                "ending",
                exit.end().ending(),
                "replies",
                String.valueOf(exit.end().replies()),
                "above",
                String.valueOf(above),
                "skill",
                skill);
        return FindingPlace.ofEnding(analysis.scenario(), exit.end().ending())
                .finding(
                        Code.WALKING_OUT_PAYS,
                        analysis,
                        message,
                        Message.of("walking-out-pays.help", "replies", String.join(", ", exit.replies())),
                        List.of());
    }
}
