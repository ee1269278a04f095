package dev.earshot.render.author;

import dev.earshot.judge.Verdict;
import dev.earshot.judge.Weighting;
import dev.earshot.render.trainee.PointsText;
import dev.earshot.rubric.Rubric;
import dev.earshot.scoring.RejudgedPlay;
import dev.earshot.scoring.RejudgedPlay.Judged;
import dev.earshot.text.Page;
import dev.earshot.text.Phrases;
import dev.earshot.text.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What another rubric makes of a play, turn by turn and in sum, as plain text. */
public final class RejudgedPlayText {
    private static final String INDENT = "  ";

    private final RejudgedPlay opinion;
    private final Page page;

    private RejudgedPlayText(RejudgedPlay opinion, Page page) {
        this.opinion = opinion;
        this.page = page;
    }

    /**
     * The text.
     *
     * @param title of the scenario
     */
    public static String of(String title, RejudgedPlay opinion, TextLayout layout) {
        Page page = new Page(layout);
        page.heading(Phrases.say("rejudge.title", "title", title));
        page.gap()
                .paragraph(Phrases.say(
                        "rejudge.what", "after", named(opinion.after()), "before", named(opinion.before())));
        RejudgedPlayText text = new RejudgedPlayText(opinion, page);
        text.turns();
        text.sum();
        return page.toString();
    }

    private static String named(Rubric rubric) {
        return Phrases.say("rejudge.rubric", "title", rubric.title(), "id", rubric.id());
    }

    private void turns() {
        for (Judged turn : opinion.turns()) {
            page.gap()
                    .paragraph(
                            turn.number() == 0
                                    ? Phrases.say("rejudge.opening")
                                    : Phrases.say("rejudge.turn", "turn", turn.number(), "said", turn.say()));
            List<String> gone = new ArrayList<>(worths(turn.before(), opinion.before()));
            List<String> come = new ArrayList<>(worths(turn.after(), opinion.after()));
            for (String same : worths(turn.before(), opinion.before())) {
                if (come.remove(same)) {
                    gone.remove(same);
                }
            }
            gone.forEach(worth -> page.item(INDENT, Phrases.say("rejudge.before", "worth", worth)));
            come.forEach(worth -> page.item(INDENT, Phrases.say("rejudge.after", "worth", worth)));
            if (gone.isEmpty() && come.isEmpty()) {
                page.item(INDENT, Phrases.say("rejudge.same"));
            } else {
                page.item(INDENT, inSum(turn));
            }
            if (!turn.reactsAlike()) {
                page.item(INDENT, Phrases.say("rejudge.otherwise"));
            }
        }
    }

    /** Every verdict with what it is worth and what lessened it. */
    private List<String> worths(List<Verdict> verdicts, Rubric rubric) {
        return verdicts.stream()
                .map(verdict -> Phrases.say(
                        "rejudge.worth",
                        "verdict",
                        verdict.behaviour() + rules(verdict),
                        "points",
                        points(verdict, rubric)))
                .toList();
    }

    private static String rules(Verdict verdict) {
        List<String> rules = new ArrayList<>();
        if (verdict.rule() != null) {
            rules.add(verdict.rule());
        }
        verdict.weighed().stream().map(Weighting::rule).forEach(rules::add);
        return rules.isEmpty() ? "" : " " + Phrases.say("rejudge.rules", "rules", Phrases.list(rules));
    }

    private static String points(Verdict verdict, Rubric rubric) {
        List<String> points = new ArrayList<>();
        for (int skill = 0; skill < rubric.skills().size(); skill++) {
            if (verdict.points().get(skill) != 0) {
                points.add(name(rubric.skills().get(skill).name()) + " "
                        + PointsText.signed(verdict.points().get(skill)));
            }
        }
        return points.isEmpty() ? Phrases.say("rejudge.nothing") : String.join(", ", points);
    }

    private String inSum(Judged turn) {
        List<String> changes = new ArrayList<>();
        for (int skill = 0; skill < opinion.skills().size(); skill++) {
            long difference =
                    turn.pointsAfter().get(skill) - turn.pointsBefore().get(skill);
            if (difference != 0) {
                changes.add(name(opinion.skills().get(skill).name()) + " " + PointsText.signed(difference));
            }
        }
        return changes.isEmpty()
                ? Phrases.say("rejudge.no-difference")
                : Phrases.say("rejudge.difference", "points", String.join(", ", changes));
    }

    private void sum() {
        page.gap().heading(Phrases.say("rejudge.sum.heading")).gap();
        for (int skill = 0; skill < opinion.skills().size(); skill++) {
            long before = opinion.pointsBefore(skill);
            long after = opinion.pointsAfter(skill);
            String key = !opinion.wasScored(skill)
                    ? "rejudge.sum.new"
                    : !opinion.isScored(skill)
                            ? "rejudge.sum.gone"
                            : before == after ? "rejudge.sum.same" : "rejudge.sum.changed";
            page.paragraph(Phrases.say(
                    key,
                    "skill",
                    opinion.skills().get(skill).name(),
                    "before",
                    PointsText.of(before),
                    "after",
                    PointsText.of(after),
                    "difference",
                    PointsText.signed(after - before)));
        }
        List<String> otherwise = opinion.turns().stream()
                .filter(turn -> !turn.reactsAlike() && turn.number() > 0)
                .map(turn -> String.valueOf(turn.number()))
                .collect(Collectors.toList());
        page.gap()
                .paragraph(
                        otherwise.isEmpty()
                                ? Phrases.say("rejudge.all-alike")
                                : Phrases.say("rejudge.some-otherwise", "turns", Phrases.list(otherwise)));
    }

    private static String name(String skill) {
        return skill.toLowerCase(Locale.ROOT);
    }
}
