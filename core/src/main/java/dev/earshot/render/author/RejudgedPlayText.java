package dev.earshot.render.author;

import dev.earshot.judge.Verdict;
import dev.earshot.judge.Weighting;
import dev.earshot.render.trainee.PointsText;
import dev.earshot.rubric.Rubric;
import dev.earshot.scoring.RejudgedPlay;
import dev.earshot.scoring.RejudgedPlay.Judged;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.text.Page;
import dev.earshot.text.Phrases;
import dev.earshot.text.TextLayout;
import java.util.ArrayList;
import java.util.List;

/** What another rubric makes of a play, turn by turn and in sum, as plain text. */
public final class RejudgedPlayText {
    private static final String INDENT = "  ";

    private final RejudgedPlay judgedAgain;
    private final Page page;

    private RejudgedPlayText(RejudgedPlay judgedAgain, Page page) {
        this.judgedAgain = judgedAgain;
        this.page = page;
    }

    /**
     * The text.
     *
     * @param title of the scenario
     */
    public static String of(String title, RejudgedPlay judgedAgain, TextLayout layout) {
        Page page = new Page(layout);
        page.heading(Phrases.say("rejudge.title", "title", title));
        page.gap()
                .paragraph(Phrases.say(
                        "rejudge.what", "after", named(judgedAgain.after()), "before", named(judgedAgain.before())));
        RejudgedPlayText text = new RejudgedPlayText(judgedAgain, page);
        text.turns();
        text.sum();
        return page.toString();
    }

    private static String named(Rubric rubric) {
        return Phrases.say("rejudge.rubric", "title", rubric.title(), "id", rubric.id());
    }

    private void turns() {
        for (Judged turn : judgedAgain.turns()) {
            page.gap()
                    .paragraph(
                            turn.number() == 0
                                    ? Phrases.say("rejudge.opening")
                                    : Phrases.say("rejudge.turn", "turn", turn.number(), "said", turn.say()));
            List<String> gone = new ArrayList<>(worths(turn.before(), judgedAgain.before()));
            List<String> come = new ArrayList<>(worths(turn.after(), judgedAgain.after()));
            for (String same : worths(turn.before(), judgedAgain.before())) {
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
        return verdicts.stream().map(verdict -> worth(verdict, rubric)).toList();
    }

    private static String worth(Verdict verdict, Rubric rubric) {
        List<String> rules = rules(verdict);
        List<Message> points = PointsBySkill.of(rubric.skills(), verdict.points());
        String judged = rules.isEmpty() ? "rejudge.worth" : "rejudge.worth.by";
        String nothing = rules.isEmpty() ? "rejudge.worth.nothing" : "rejudge.worth.by.nothing";
        return Phrases.say(
                points.isEmpty() ? nothing : judged,
                "verdict",
                verdict.behaviour(),
                "rules",
                Argument.allOf(rules),
                "points",
                Argument.row(points));
    }

    private static List<String> rules(Verdict verdict) {
        List<String> rules = new ArrayList<>();
        if (verdict.rule() != null) {
            rules.add(verdict.rule());
        }
        verdict.weighed().stream().map(Weighting::rule).forEach(rules::add);
        return rules;
    }

    private String inSum(Judged turn) {
        List<Long> differences = new ArrayList<>();
        for (int skill = 0; skill < judgedAgain.skills().size(); skill++) {
            differences.add(turn.pointsAfter().get(skill) - turn.pointsBefore().get(skill));
        }
        List<Message> changes = PointsBySkill.of(judgedAgain.skills(), differences);
        return changes.isEmpty()
                ? Phrases.say("rejudge.no-difference")
                : Phrases.say("rejudge.difference", "points", Argument.row(changes));
    }

    private void sum() {
        page.gap().heading(Phrases.say("rejudge.sum.heading")).gap();
        for (int skill = 0; skill < judgedAgain.skills().size(); skill++) {
            long before = judgedAgain.pointsBefore(skill);
            long after = judgedAgain.pointsAfter(skill);
            String key = !judgedAgain.wasScored(skill)
                    ? "rejudge.sum.new"
                    : !judgedAgain.isScored(skill)
                            ? "rejudge.sum.gone"
                            : before == after ? "rejudge.sum.same" : "rejudge.sum.changed";
            page.paragraph(Phrases.say(
                    key,
                    "skill",
                    judgedAgain.skills().get(skill).name(),
                    "before",
                    PointsText.of(before),
                    "after",
                    PointsText.of(after),
                    "difference",
                    PointsText.signed(after - before)));
        }
        List<String> otherwise = judgedAgain.turns().stream()
                .filter(turn -> !turn.reactsAlike() && turn.number() > 0)
                .map(turn -> String.valueOf(turn.number()))
                .toList();
        page.gap()
                .paragraph(
                        otherwise.isEmpty()
                                ? Phrases.say("rejudge.all-alike")
                                : Phrases.say("rejudge.some-otherwise", "turns", Argument.allOf(otherwise)));
    }
}
