package dev.earshot.record;

import dev.earshot.judge.Verdict;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.Skill;
import dev.earshot.scenario.Scenario;
import dev.earshot.scoring.RejudgedPlay;
import dev.earshot.scoring.RejudgedPlay.Judged;
import dev.earshot.text.Phrases;
import java.util.List;
import java.util.Locale;

/**
 * The document {@code earshot-rejudge: 1}: a recorded play under another rubric, turn by turn. Its schema is the resource
 * {@code earshot-rejudge-1.schema.json} beside this class; parts may be added to it, never changed or taken away.
 */
public final class RejudgeDocument {
    /** The number of the format. */
    public static final int FORMAT = 1;

    private final RejudgedPlay opinion;
    private final JsonText json;

    private RejudgeDocument(RejudgedPlay opinion, JsonText json) {
        this.opinion = opinion;
        this.json = json;
    }

    /**
     * The JSON text.
     *
     * @param scenarioChanged whether the scenario is another than when it was played
     * @param rubricChanged whether the rubric it was judged by is another than then
     */
    public static String of(Scenario scenario, RejudgedPlay opinion, boolean scenarioChanged, boolean rubricChanged) {
        return JsonText.of(json -> {
            json.number("earshot-rejudge", FORMAT)
                    .text("use", Phrases.say("document.use.rejudge"))
                    .text("scenario", scenario.id().value())
                    .truth("scenario-changed", scenarioChanged)
                    .truth("rubric-changed", rubricChanged);
            new RejudgeDocument(opinion, json).write();
        });
    }

    private void write() {
        json.object("before", () -> rubric(opinion.before())).object("after", () -> rubric(opinion.after()));
        json.object("hundredths", () -> {
            for (int skill = 0; skill < opinion.skills().size(); skill++) {
                int number = skill;
                json.object(opinion.skills().get(skill).id(), () -> sum(number));
            }
        });
        json.objects("turns", opinion.turns(), this::turn);
    }

    private void rubric(Rubric rubric) {
        json.text("id", rubric.id()).text("title", rubric.title()).text("fingerprint", rubric.fingerprint());
    }

    /** Null for a rubric that has no such skill. */
    private void sum(int skill) {
        points("before", opinion.wasScored(skill), opinion.pointsBefore(skill));
        points("after", opinion.isScored(skill), opinion.pointsAfter(skill));
    }

    private void points(String key, boolean scored, long points) {
        if (scored) {
            json.number(key, points);
        } else {
            json.nothing(key);
        }
    }

    private void turn(Judged turn) {
        json.number("turn", turn.number())
                .text("reply", turn.reply())
                .text("say", turn.say())
                .truth("reacts-otherwise", !turn.reactsAlike())
                .object("before", () -> judged(turn.before(), opinion.before(), turn.pointsBefore()))
                .object("after", () -> judged(turn.after(), opinion.after(), turn.pointsAfter()));
    }

    private void judged(List<Verdict> verdicts, Rubric rubric, List<Long> points) {
        json.object("hundredths", () -> {
                    for (int skill = 0; skill < points.size(); skill++) {
                        boolean scored =
                                rubric == opinion.before() ? opinion.wasScored(skill) : opinion.isScored(skill);
                        points(opinion.skills().get(skill).id(), scored, points.get(skill));
                    }
                })
                .objects("verdicts", verdicts, verdict -> verdict(verdict, rubric.skills()));
    }

    private void verdict(Verdict verdict, List<Skill> skills) {
        json.text("behaviour", verdict.behaviour())
                .text("rule", verdict.rule())
                .text("origin", verdict.origin().name().toLowerCase(Locale.ROOT))
                .texts("names", verdict.names())
                .object("hundredths", () -> {
                    for (int skill = 0; skill < skills.size(); skill++) {
                        json.number(skills.get(skill).id(), verdict.points().get(skill));
                    }
                })
                .objects(
                        "weighed",
                        verdict.weighed(),
                        weighing -> json.text("rule", weighing.rule()).number("thousandths", weighing.thousandths()));
    }
}
