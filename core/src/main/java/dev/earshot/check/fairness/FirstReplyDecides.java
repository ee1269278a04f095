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
import dev.earshot.explore.FirstReply;
import dev.earshot.explore.PointRange;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A first reply after which more than half of a skill is out of reach, whatever comes then. */
final class FirstReplyDecides implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.FIRST_REPLY_DECIDES);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        if (!analysis.exploration().isExact()) {
            return Assessment.notSearched("first-reply-costs", Message.of("figure.first-reply-costs"));
        }
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        analysis.exercisedSkills().forEach(skill -> {
            String name = analysis.rubric().skills().get(skill).id();
            PointRange range = analysis.exploration().skills().get(skill);
            List<FirstReply> firsts =
                    analysis.exploration().firstReplies(analysis.exploration().skillGoal(skill));
            figures.add(new Figure(
                    "first-reply-costs-" + name,
                    Message.of("figure.first-reply-decides", "name", name),
                    firsts.stream()
                            .mapToDouble(first -> cost(range, first))
                            .max()
                            .orElse(0),
                    Unit.POINTS,
                    Limit.FIRST_REPLY_COSTS));
            firsts.stream()
                    .filter(first -> !Limit.FIRST_REPLY_COSTS.allows(cost(range, first)))
                    .max(Comparator.comparingDouble(first -> cost(range, first)))
                    .ifPresent(first -> findings.add(finding(analysis, name, first.reply(), cost(range, first))));
        });
        return new Assessment(figures, findings);
    }

    private static double cost(PointRange range, FirstReply first) {
        return 100 - range.score(first.value());
    }

    private static Diagnostic finding(Analysis analysis, String skill, String reply, double cost) {
        Message message = Message.of(
                "first-reply-decides", "reply", reply, "cost", Limit.FIRST_REPLY_COSTS.shown(cost, 0), "skill", skill);
        return FindingPlace.ofWords(analysis.scenario(), reply)
                .finding(
                        Code.FIRST_REPLY_DECIDES, analysis, message, Message.of("first-reply-decides.help"), List.of());
    }
}
