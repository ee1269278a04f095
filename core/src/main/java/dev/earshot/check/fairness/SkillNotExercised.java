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
            String why = "there are more plays than can be searched";
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
                            "nothing on offer is worth anything at face value")
                    : new Figure(
                            "range-" + skills.get(skill).id(),
                            says(skills.get(skill)),
                            100 * range / nominal,
                            Figure.Unit.PERCENT,
                            Limit.SHARE_OF_NOMINAL_RANGE);
            figures.add(figure);
            figures.add(new Figure(
                    "on-offer-" + skills.get(skill).id(),
                    "different behaviours about %s that are on offer on the best way to whichever ending has fewest"
                            .formatted(skills.get(skill).id()),
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

    private static String says(Skill skill) {
        return "what plays differ by in %s, of what the words on offer would be worth at face value"
                .formatted(skill.id());
    }

    private static Diagnostic never(Analysis analysis, Skill skill) {
        String message = "every play gets the same in " + skill.id() + ", whatever is said";
        String help = "offer a reply that is good or bad at it: "
                + skill.means().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(Code.SKILL_NOT_EXERCISED, analysis, message, help, List.of());
    }

    private static Diagnostic barely(Analysis analysis, Skill skill, double share) {
        String message = String.format(
                Locale.ROOT,
                "plays differ in %s by only %s %% of what the words on offer are worth at face value",
                skill.id(),
                Limit.SHARE_OF_NOMINAL_RANGE.shown(share, 0));
        String help =
                "look at what keeps it from counting: good replies that cannot be given in one play, or come too early"
                        + " or too often to pay";
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
