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
import dev.earshot.rubric.Skill;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Two skills whose scores go together so closely, over everybody's plays, that one of them says it all. */
final class SkillsMeasureTheSame implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.SKILLS_MEASURE_THE_SAME);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        int[] skills = analysis.exercisedSkills().toArray();
        for (int i = 0; i < skills.length; i++) {
            for (int j = i + 1; j < skills.length; j++) {
                Skill one = analysis.rubric().skills().get(skills[i]);
                Skill other = analysis.rubric().skills().get(skills[j]);
                double together = analysis.simulatedPlays().correlation(skills[i], skills[j]);
                figures.add(new Figure(
                        one.id() + "-with-" + other.id(),
                        Message.of("figure.skills-measure-the-same", "one", one.id(), "other", other.id()),
                        together,
                        Unit.RATIO,
                        Limit.SKILLS_TOGETHER));
                if (!Limit.SKILLS_TOGETHER.allows(together)) {
                    findings.add(finding(analysis, one, other, together));
                }
            }
        }
        return new Assessment(figures, findings);
    }

    private static Diagnostic finding(Analysis analysis, Skill one, Skill other, double together) {
        Message message = Message.of(
                "skills-measure-the-same",
                "one",
                one.id(),
                "other",
                other.id(),
                "together",
                Limit.SKILLS_TOGETHER.shown(together, 2));
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(
                        Code.SKILLS_MEASURE_THE_SAME,
                        analysis,
                        message,
                        Message.of("skills-measure-the-same.help"),
                        List.of());
    }
}
