package dev.earshot.render.author;

import dev.earshot.judge.Verdict;
import dev.earshot.ratings.ExpertKey;
import dev.earshot.ratings.RatedBehaviour;
import dev.earshot.ratings.RatedReply;
import dev.earshot.ratings.SituationOrder;
import dev.earshot.rubric.Skill;
import dev.earshot.statistics.Agreement;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.text.Page;
import dev.earshot.text.Phrases;
import dev.earshot.text.TextLayout;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

/** What raters say of a scenario, and what of its points they dispute, as plain text. */
public final class ExpertKeyText {
    private static final String INDENT = "  ";

    /** As many disputed replies as a team talks through in one sitting. */
    private static final int MOST_DISPUTED = 12;

    private final ExpertKey key;
    private final Page page;

    private ExpertKeyText(ExpertKey key, Page page) {
        this.key = key;
        this.page = page;
    }

    /** The text. */
    public static String of(ExpertKey key, TextLayout layout) {
        Page page = new Page(layout);
        page.heading(Phrases.say(
                "ratings.title",
                "title",
                key.sheet().machine().scenario().title().value()));
        ExpertKeyText text = new ExpertKeyText(key, page);
        text.raters();
        if (!key.standings().isEmpty()) {
            text.agreement();
            text.order();
            text.disputed();
            text.behaviours();
            text.replies();
        }
        return page.toString();
    }

    private void raters() {
        int raters = key.raters().size();
        page.gap();
        if (key.isPreliminary()) {
            page.paragraph(Phrases.say(
                    raters == 0 ? "ratings.nobody" : "ratings.preliminary",
                    "raters",
                    raters,
                    "enough",
                    ExpertKey.ENOUGH_RATERS));
        }
        if (raters > 0) {
            page.paragraph(Phrases.say(
                    "ratings.raters",
                    "raters",
                    Argument.allOf(key.raters()),
                    "rated",
                    key.standings().size(),
                    "of",
                    key.sheet().items().count(),
                    "complete",
                    key.agreement().items()));
        }
    }

    private void agreement() {
        Agreement agreement = key.agreement();
        section("ratings.agreement.heading");
        figure("ratings.single", agreement.single());
        figure("ratings.average", agreement.average());
        figure("ratings.concordance", agreement.concordance());
        List<RatedReply> wide =
                key.standings().stream().filter(RatedReply::isWide).toList();
        page.gap()
                .paragraph(Phrases.say(
                        wide.isEmpty() ? "ratings.wide.none" : "ratings.wide", "limit", rounded(RatedReply.WIDE, 1)));
        for (RatedReply standing : wide) {
            page.item(INDENT, said(standing));
            page.item(
                    INDENT + INDENT,
                    Phrases.say(
                            "ratings.wide.one",
                            "deviation",
                            rounded(standing.deviation(), 2),
                            "ratings",
                            Argument.row(standing.ratings())));
        }
    }

    private void order() {
        section("ratings.order.heading");
        page.paragraph(Phrases.say("ratings.order.what"));
        if (key.isByWorth()) {
            figure("ratings.order.worth", key.byWorth());
        } else {
            page.item(INDENT, Phrases.say("ratings.order.not-searched"));
        }
        figure("ratings.order.face", key.byFace());
        int situations = key.situations().size();
        page.item(
                INDENT,
                Phrases.say(
                        key.comparable() == situations ? "ratings.order.compared.all" : "ratings.order.compared",
                        "count",
                        key.comparable(),
                        "situations",
                        situations));
        if (key.isOtherOrder()) {
            page.gap().paragraph(Phrases.say("ratings.order.other", "limit", rounded(ExpertKey.SAME_ORDER, 1)));
        }
    }

    private void disputed() {
        List<RatedReply> disputed = key.disputed();
        section("ratings.disputed.heading");
        if (disputed.isEmpty()) {
            page.paragraph(Phrases.say("ratings.disputed.none"));
            return;
        }
        page.paragraph(Phrases.say("ratings.disputed.what"));
        for (RatedReply standing : disputed.subList(0, Math.min(MOST_DISPUTED, disputed.size()))) {
            page.gap().paragraph(said(standing));
            page.item(INDENT, ranks(standing));
            page.item(INDENT, judgedAs(standing));
        }
        if (disputed.size() > MOST_DISPUTED) {
            page.gap().paragraph(Phrases.say("ratings.disputed.more", "more", disputed.size() - MOST_DISPUTED));
        }
    }

    private void behaviours() {
        List<RatedBehaviour> disputed =
                key.behaviours().stream().filter(RatedBehaviour::isDisputed).toList();
        section("ratings.behaviours.heading");
        if (disputed.isEmpty()) {
            page.paragraph(Phrases.say("ratings.behaviours.none"));
            return;
        }
        page.paragraph(Phrases.say("ratings.behaviours.what"));
        for (RatedBehaviour valued : disputed) {
            page.item(
                    INDENT,
                    Phrases.say(
                            valued.putHigher() > 0 ? "ratings.behaviours.higher" : "ratings.behaviours.lower",
                            "behaviour",
                            valued.behaviour(),
                            "replies",
                            valued.replies(),
                            "by",
                            rounded(StrictMath.abs(valued.putHigher()), 2)));
        }
    }

    private void replies() {
        section("ratings.replies.heading");
        page.paragraph(Phrases.say("ratings.replies.what"));
        for (SituationOrder order : key.situations()) {
            List<String> path = order.situation().session().turns().stream()
                    .map(turn -> turn.reply())
                    .toList();
            page.gap()
                    .paragraph(Phrases.say(
                            path.isEmpty() ? "ratings.situation.first" : "ratings.situation",
                            "state",
                            order.situation().state(),
                            "path",
                            Argument.row(path),
                            "tau",
                            shown(key.isByWorth() ? order.byWorth() : order.byFace())));
            for (RatedReply standing : order.standings()) {
                page.item(
                        INDENT,
                        Phrases.say(
                                standing.of() == 1 ? "ratings.reply.alone" : "ratings.reply",
                                "mean",
                                rounded(standing.mean(), 1),
                                "deviation",
                                rounded(standing.deviation(), 2),
                                "reply",
                                standing.item().reply(),
                                "rank",
                                rank(standing.rankByPoints())));
            }
        }
    }

    private static String said(RatedReply standing) {
        return Phrases.say(
                "ratings.said",
                "state",
                standing.situation().state(),
                "reply",
                standing.item().reply(),
                "said",
                standing.item().say());
    }

    private static String ranks(RatedReply standing) {
        return Phrases.say(
                "ratings.ranks",
                "mean",
                rounded(standing.mean(), 1),
                "raters",
                rank(standing.rankByRaters()),
                "points",
                rank(standing.rankByPoints()),
                "of",
                standing.of());
    }

    private String judgedAs(RatedReply standing) {
        return Phrases.say(
                "ratings.judged",
                "verdicts",
                Argument.parts(standing.verdicts().stream().map(this::worth).toList()));
    }

    private Message worth(Verdict verdict) {
        List<Skill> skills = key.sheet().machine().rubric().skills();
        List<Message> points = PointsBySkill.of(skills, verdict.points());
        return Message.of(
                points.isEmpty() ? "ratings.worth.nothing" : "ratings.worth",
                "verdict",
                verdict.behaviour(),
                "points",
                Argument.row(points));
    }

    private void section(String phrase) {
        page.gap().heading(Phrases.say(phrase)).gap();
    }

    private void figure(String phrase, OptionalDouble figure) {
        page.item(INDENT, Phrases.say(phrase, "figure", shown(figure)));
    }

    private static String shown(OptionalDouble figure) {
        return figure.isPresent() ? rounded(figure.getAsDouble(), 2) : Phrases.say("ratings.none");
    }

    /** Equals share a rank, which may be a half. */
    private static String rank(double rank) {
        return rank == StrictMath.rint(rank) ? rounded(rank, 0) : rounded(rank, 1);
    }

    /** Always as many decimals, a point before them, and no negative zero. */
    private static String rounded(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
