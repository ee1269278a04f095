package dev.earshot.check;

import dev.earshot.check.Figure.Unit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.rubric.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two skills whose scores go together so closely, over everybody's plays, that one of them says it all. */
final class SkillsMeasureTheSame implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.SKILLS_MEASURE_THE_SAME);
    }

    @Override
    public Assessment assess(Study study) {
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        int[] skills = study.exercisedSkills().toArray();
        for (int i = 0; i < skills.length; i++) {
            for (int j = i + 1; j < skills.length; j++) {
                Skill one = study.rubric().skills().get(skills[i]);
                Skill other = study.rubric().skills().get(skills[j]);
                double together = study.rehearsal().correlation(skills[i], skills[j]);
                figures.add(new Figure(
                        one.id() + "-with-" + other.id(),
                        "how far %s and %s go together over all plays".formatted(one.id(), other.id()),
                        together,
                        Unit.RATIO,
                        Limit.SKILLS_TOGETHER));
                if (!Limit.SKILLS_TOGETHER.allows(together)) {
                    findings.add(finding(study, one, other, together));
                }
            }
        }
        return new Assessment(figures, findings);
    }

    private static Diagnostic finding(Study study, Skill one, Skill other, double together) {
        String message = String.format(
                Locale.ROOT,
                "%s and %s measure the same here: over all plays they go together with %s",
                one.id(),
                other.id(),
                Limit.SKILLS_TOGETHER.shown(together, 2));
        return Place.ofTheWhole(study.scenario())
                .finding(
                        Code.SKILLS_MEASURE_THE_SAME,
                        study,
                        message,
                        "offer replies that have the one without the other",
                        List.of());
    }
}
