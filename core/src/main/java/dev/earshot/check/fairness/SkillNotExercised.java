package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.check.model.Limit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.explore.BestPlay;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.Goal;
import dev.earshot.machine.Offer;
import dev.earshot.rubric.Skill;
import dev.earshot.scenario.Ending;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A skill in which every play gets the same, or nearly so, measured by what the words on offer would be worth at face value.
 *
 * <p>The nominal range of a skill is what a play of the best one's length could differ by if each of its replies were chosen
 * between the best and the worst on offer in an average state: the number of replies of the best play, times the mean over
 * the states that plays come to of (the largest less the smallest face value of a reply that may be given there). A reply's face value is what
 * its behaviours are worth by the rubric, each once, without any context rule.
 */
final class SkillNotExercised implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.SKILL_NOT_EXERCISED, Code.SKILL_BARELY_EXERCISED);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Exploration exploration = analysis.exploration();
        List<Skill> skills = analysis.rubric().skills();
        if (!exploration.isExact()) {
            Message why = Message.of("skill-not-exercised.not-searched");
            return new Assessment(
                    skills.stream()
                            .map(skill -> Figure.notAssessed("range-" + skill.id(), says(skill), why))
                            .toList(),
                    List.of());
        }
        ContextFreePoints values = new ContextFreePoints(analysis);
        int length = exploration
                .best(exploration.wholeGoal())
                .map(play -> play.replies().size())
                .orElse(0);
        List<Integer> onOffer = behavioursOnOffer(analysis, values);
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (int skill = 0; skill < skills.size(); skill++) {
            double nominal = length * values.meanSpan(skill);
            long range = exploration.skills().get(skill).best()
                    - exploration.skills().get(skill).worst();
            Figure figure = nominal == 0
                    ? Figure.notAssessed(
                            "range-" + skills.get(skill).id(),
                            says(skills.get(skill)),
                            Message.of("skill-not-exercised.nothing-on-offer.not-assessed"))
                    : new Figure(
                            "range-" + skills.get(skill).id(),
                            says(skills.get(skill)),
                            100 * range / nominal,
                            Figure.Unit.PERCENT,
                            Limit.SHARE_OF_NOMINAL_RANGE);
            figures.add(figure);
            figures.add(new Figure(
                    "on-offer-" + skills.get(skill).id(),
                    Message.of("figure.on-offer", "skill", skills.get(skill).id()),
                    onOffer.get(skill),
                    Figure.Unit.COUNT,
                    null));
            if (range == 0) {
                findings.add(never(analysis, skills.get(skill)));
            } else if (figure.standing() == Figure.Standing.BEYOND) {
                findings.add(barely(analysis, skills.get(skill), figure.value()));
            }
        }
        return new Assessment(figures, findings);
    }

    private static Message says(Skill skill) {
        return Message.of("figure.range", "skill", skill.id());
    }

    private static Diagnostic never(Analysis analysis, Skill skill) {
        Message message = Message.of("skill-not-exercised", "skill", skill.id());
        Message help = Message.of(
                "skill-not-exercised.help",
                "means",
                skill.means().toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(Code.SKILL_NOT_EXERCISED, analysis, message, help, List.of());
    }

    private static Diagnostic barely(Analysis analysis, Skill skill, double share) {
        Message message = Message.of(
                "skill-barely-exercised", "skill", skill.id(), "share", Limit.SHARE_OF_NOMINAL_RANGE.shown(share, 0));
        Message help = Message.of("skill-barely-exercised.help");
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(Code.SKILL_BARELY_EXERCISED, analysis, message, help, List.of());
    }

    /** Per skill: on the best way to each ending, how many behaviours are on offer that count there; the fewest of all. */
    private static List<Integer> behavioursOnOffer(Analysis analysis, ContextFreePoints values) {
        Exploration exploration = analysis.exploration();
        int[] fewest = new int[analysis.rubric().skills().size()];
        Arrays.fill(fewest, Integer.MAX_VALUE);
        for (Ending ending : analysis.scenario().endings()) {
            Goal goal = exploration
                    .wholeGoal()
                    .among(end -> end.ending().equals(ending.id().value()));
            exploration.best(goal).ifPresent(play -> {
                List<String> replies = offered(analysis, play);
                for (int skill = 0; skill < fewest.length; skill++) {
                    fewest[skill] = Math.min(fewest[skill], values.behaviours(replies, skill));
                }
            });
        }
        return Arrays.stream(fewest)
                .map(count -> count == Integer.MAX_VALUE ? 0 : count)
                .boxed()
                .toList();
    }

    private static List<String> offered(Analysis analysis, BestPlay play) {
        Session session = Session.begin(analysis.machine(), 0);
        for (String reply : play.replies()) {
            session = ((Session.Attempt.Accepted) session.reply(reply)).session();
        }
        return session.turns().stream()
                .map(Turn::offered)
                .flatMap(List::stream)
                .filter(Offer::isOpen)
                .map(Offer::id)
                .distinct()
                .toList();
    }
}
