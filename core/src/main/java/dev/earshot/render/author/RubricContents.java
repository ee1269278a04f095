package dev.earshot.render.author;

import dev.earshot.render.trainee.IndicationText;
import dev.earshot.render.trainee.PointsText;
import dev.earshot.rubric.Band;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Gate;
import dev.earshot.rubric.Indicator;
import dev.earshot.rubric.Mood;
import dev.earshot.rubric.Principle;
import dev.earshot.rubric.QuizShare;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.RuleText;
import dev.earshot.rubric.Skill;
import dev.earshot.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What there is to say about a rubric, section by section. */
final class RubricContents {
    private final Rubric rubric;
    private final Sheet sheet;
    private final RuleNumbers ruleNumbers;

    RubricContents(Rubric rubric, Sheet sheet) {
        this.rubric = rubric;
        this.sheet = sheet;
        this.ruleNumbers = new RuleNumbers(rubric);
    }

    void write() {
        sheet.title(Phrases.say("rubric.title", "title", rubric.title(), "id", rubric.id()));
        sheet.paragraph(Phrases.say("rubric.what"));
        skills();
        words();
        rules();
        moods();
        bands();
        indicators();
        principles();
        if (!rubric.feelings().isEmpty()) {
            section("feelings");
            sheet.paragraph(Phrases.list(rubric.feelings()));
        }
    }

    private void section(String key) {
        sheet.section(Phrases.say("rubric." + key + ".heading"));
        Phrases.find("rubric." + key + ".what").ifPresent(sheet::paragraph);
    }

    private void skills() {
        section("skills");
        int all = rubric.skills().stream().mapToInt(Skill::weight).sum();
        for (Skill skill : rubric.skills()) {
            sheet.entry(skill.name());
            sheet.line(skill.means());
            sheet.line(Phrases.say("rubric.skill.weight", "weight", skill.weight(), "all", all));
            QuizShare quiz = rubric.quiz();
            if (quiz != null && rubric.skills().get(quiz.skill()).equals(skill)) {
                sheet.line(Phrases.say("rubric.skill.quiz", "percent", quiz.percent()));
            }
        }
    }

    private void words() {
        section("behaviours");
        rubric.behaviours().stream().filter(word -> !word.derived()).forEach(this::word);
        section("verdicts");
        rubric.behaviours().stream().filter(Behaviour::derived).forEach(this::word);
    }

    private void word(Behaviour word) {
        sheet.entry(word.id());
        String about = word.derived() ? "" : " " + Phrases.say("rubric.takes." + key(word.takes()));
        sheet.line((Phrases.say("rubric.word.does", "does", word.does()) + about).strip());
        sheet.line(worth(word) + " " + moves(word));
        if (word.evidence()) {
            sheet.line(Phrases.say("rubric.word.evidence"));
        }
        if (word.acknowledges()) {
            sheet.line(Phrases.say("rubric.word.acknowledges"));
        }
        Gate gate = word.gate();
        if (gate != null) {
            List<String> scores = skillNames(gate.skills());
            scores.add(Phrases.say("scores.the-whole"));
            sheet.line(Phrases.say("rubric.word.gate", "scores", Phrases.list(scores), "cap", gate.cap()));
        }
        sheet.line(Phrases.say("rubric.why", "reason", word.reason()));
        sources(word.principle(), word.source());
    }

    private String worth(Behaviour word) {
        List<String> sentences = new ArrayList<>();
        for (int sign : new int[] {1, -1}) {
            List<String> parts = new ArrayList<>();
            for (int skill = 0; skill < rubric.skills().size(); skill++) {
                int points = word.points().get(skill);
                if (points * sign > 0) {
                    parts.add(PointsText.of(points * sign) + " "
                            + rubric.skills().get(skill).name().toLowerCase(Locale.ROOT));
                }
            }
            if (!parts.isEmpty()) {
                sentences.add(Phrases.say(
                        sign > 0 ? "rubric.word.earns" : "rubric.word.costs", "points", Phrases.list(parts)));
            }
        }
        return sentences.isEmpty() ? Phrases.say("rubric.word.worthless") : String.join(" ", sentences);
    }

    private static String moves(Behaviour word) {
        List<String> moves = new ArrayList<>();
        move("frustration", word.frustration(), moves);
        move("trust", word.trust(), moves);
        return moves.isEmpty() ? "" : Phrases.say("rubric.word.moves", "moves", Phrases.list(moves));
    }

    private static void move(String meter, int by, List<String> moves) {
        if (by != 0) {
            moves.add(Phrases.say("rubric." + meter + (by > 0 ? ".rises" : ".falls"), "by", Math.abs(by)));
        }
    }

    private void rules() {
        section("rules");
        for (ContextRule rule : rubric.rules()) {
            RuleText text = rule.text();
            sheet.entry(text.id());
            sheet.line(text.says());
            ruleNumbers.of(rule).forEach(sheet::line);
            sources(text.principle(), text.source());
        }
    }

    private void sources(String principle, String source) {
        sheet.line(Phrases.say("rubric.principle", "principle", principle));
        sheet.line(Phrases.say("rubric.source", "source", source));
    }

    private void moods() {
        section("moods");
        for (Mood mood : rubric.moods()) {
            sheet.entry(mood.id());
            sheet.line(
                    mood == rubric.moods().get(0)
                            ? Phrases.say("rubric.mood.lowest")
                            : Phrases.say("rubric.mood.band", "enter", mood.enter(), "leave", mood.leave()));
        }
    }

    private void bands() {
        section("bands");
        for (Band band : rubric.bands()) {
            sheet.entry(band.name());
            sheet.line(Phrases.say("rubric.band.from", "from", band.from()));
        }
        sheet.paragraph(Phrases.say("rubric.pass-mark", "mark", rubric.passMark()));
    }

    private void indicators() {
        if (rubric.indicators().isEmpty()) {
            return;
        }
        section("indicators");
        for (Indicator indicator : rubric.indicators()) {
            sheet.entry(key(indicator.kind()));
            sheet.line(indicator.says());
            sheet.line(Phrases.say("rubric.indicator." + key(indicator.kind())));
            IndicationText.limits(indicator).forEach(sheet::line);
            if (indicator.atLeast() > 1) {
                sheet.line(Phrases.say(
                        "rubric.indicator.at-least." + key(indicator.kind()), "count", indicator.atLeast()));
            }
            sheet.line(Phrases.say("rubric.source", "source", indicator.source()));
        }
    }

    private void principles() {
        section("principles");
        for (Principle principle : rubric.principles()) {
            sheet.entry(principle.id());
            sheet.line(principle.says());
            sheet.line(Phrases.say("rubric.try", "try", principle.tryThis()));
        }
    }

    private List<String> skillNames(long skills) {
        List<String> names = new ArrayList<>();
        for (int skill = 0; skill < rubric.skills().size(); skill++) {
            if ((skills >>> skill & 1) == 1) {
                names.add(rubric.skills().get(skill).name().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
