package dev.earshot.check;

import dev.earshot.check.Figure.Unit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.explore.BestPlay;
import dev.earshot.explore.End;
import dev.earshot.scenario.Ending;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.scoring.SkillScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A conversation broken off before half of her patience is spent, with more to show for it than chance would have had. It
 * goes by the scores as they are shown, in whole points: of each skill the play that earns most in it, after what the gates
 * of the rubric leave of that. Where no gate is on breaking off itself, that is mostly what was earned.
 */
final class WalkingOutPays implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.WALKING_OUT_PAYS);
    }

    @Override
    public Assessment assess(Study study) {
        String says = "what a conversation broken off early shows more than chance";
        if (!study.exploration().isExact()) {
            return Assessment.notSearched("early-exit", says);
        }
        Set<String> breaks = study.scenario().endings().stream()
                .filter(Ending::walksOut)
                .map(ending -> ending.id().value())
                .collect(Collectors.toSet());
        int patience = study.scenario().customer().patience();
        Predicate<End> early = end -> breaks.contains(end.ending()) && 2 * end.replies() < patience;
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        study.exercisedSkills().forEach(skill -> {
            String name = study.rubric().skills().get(skill).id();
            Optional<BestPlay> play = study.exploration()
                    .best(study.exploration().skillGoal(skill).among(early));
            play.ifPresent(exit -> {
                SkillScore shown = ScoreCard.of(study.play(exit.replies()), study.exploration())
                        .skills()
                        .get(skill);
                int above = shown.score() - shown.chance();
                figures.add(new Figure(
                        "early-exit-" + name,
                        "how much more %s than chance a conversation shows that is broken off early".formatted(name),
                        above,
                        Unit.POINTS,
                        Limit.NOT_ABOVE));
                if (!Limit.NOT_ABOVE.allows(above)) {
                    findings.add(finding(study, name, exit, above));
                }
            });
        });
        return figures.isEmpty()
                ? Assessment.none("early-exit", says, "none can be broken off early")
                : new Assessment(figures, findings);
    }

    private static Diagnostic finding(Study study, String skill, BestPlay exit, int above) {
        String message = "who is out in '%s' in turn %s shows %s points of %s more than chance"
                .formatted(exit.end().ending(), String.valueOf(exit.end().replies()), String.valueOf(above), skill);
        return Place.ofEnding(study.scenario(), exit.end().ending())
                .finding(
                        Code.WALKING_OUT_PAYS,
                        study,
                        message,
                        "let less be earned on the way there; the replies: " + String.join(", ", exit.replies()),
                        List.of());
    }
}
