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
import dev.earshot.rubric.Takes;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
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
            section("rubric.feelings.heading", "rubric.feelings.what");
            sheet.paragraph(Phrases.say(Argument.allOf(rubric.feelings())));
        }
    }

    private void section(String heading, String what) {
        sheet.section(Phrases.say(heading));
        sheet.paragraph(Phrases.say(what));
    }

    private void skills() {
        section("rubric.skills.heading", "rubric.skills.what");
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
        section("rubric.behaviours.heading", "rubric.behaviours.what");
        rubric.behaviours().stream().filter(word -> !word.derived()).forEach(this::word);
        section("rubric.verdicts.heading", "rubric.verdicts.what");
        rubric.behaviours().stream().filter(Behaviour::derived).forEach(this::word);
    }

    private void word(Behaviour word) {
        sheet.entry(word.id());
        List<String> about = new ArrayList<>();
        about.add(Phrases.say("rubric.word.does", "does", word.does()));
        if (!word.derived() && word.takes() != Takes.NOTHING) {
            about.add(Phrases.say("rubric.takes." + key(word.takes())));
        }
        sheet.line(Phrases.sentences(about));
        List<String> effects = worth(word);
        effects.addAll(moves(word));
        sheet.line(Phrases.sentences(effects));
        if (word.evidence()) {
            sheet.line(Phrases.say("rubric.word.evidence"));
        }
        if (word.acknowledges()) {
            sheet.line(Phrases.say("rubric.word.acknowledges"));
        }
        Gate gate = word.gate();
        if (gate != null) {
            List<Object> scores = new ArrayList<>(skillNames(gate.skills()));
            scores.add(Message.of("scores.the-whole"));
            sheet.line(Phrases.say("rubric.word.gate", "scores", Argument.allOf(scores), "cap", gate.cap()));
        }
        sheet.line(Phrases.say("rubric.why", "reason", word.reason()));
        sources(word.principle(), word.source());
    }

    private List<String> worth(Behaviour word) {
        List<String> sentences = new ArrayList<>();
        for (int sign : new int[] {1, -1}) {
            List<Message> parts = new ArrayList<>();
            for (int skill = 0; skill < rubric.skills().size(); skill++) {
                int points = word.points().get(skill);
                if (points * sign > 0) {
                    parts.add(Message.of(
                            "rubric.word.points",
                            "points",
                            PointsText.of(points * sign),
                            "skill",
                            Argument.name(rubric.skills().get(skill).name())));
                }
            }
            if (!parts.isEmpty()) {
                sentences.add(Phrases.say(
                        sign > 0 ? "rubric.word.earns" : "rubric.word.costs", "points", Argument.allOf(parts)));
            }
        }
        if (sentences.isEmpty()) {
            sentences.add(Phrases.say("rubric.word.worthless"));
        }
        return sentences;
    }

    /** One sentence, or none if it moves nothing. */
    private static List<String> moves(Behaviour word) {
        List<Message> moves = new ArrayList<>();
        move(word.frustration(), "rubric.frustration.rises", "rubric.frustration.falls", moves);
        move(word.trust(), "rubric.trust.rises", "rubric.trust.falls", moves);
        return moves.isEmpty() ? List.of() : List.of(Phrases.say("rubric.word.moves", "moves", Argument.allOf(moves)));
    }

    private static void move(int by, String rises, String falls, List<Message> moves) {
        if (by != 0) {
            moves.add(Message.of(by > 0 ? rises : falls, "by", Math.abs(by)));
        }
    }

    private void rules() {
        section("rubric.rules.heading", "rubric.rules.what");
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
        section("rubric.moods.heading", "rubric.moods.what");
        for (Mood mood : rubric.moods()) {
            sheet.entry(mood.id());
            sheet.line(
                    mood == rubric.moods().get(0)
                            ? Phrases.say("rubric.mood.lowest")
                            : Phrases.say("rubric.mood.band", "enter", mood.enter(), "leave", mood.leave()));
        }
    }

    private void bands() {
        section("rubric.bands.heading", "rubric.bands.what");
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
        section("rubric.indicators.heading", "rubric.indicators.what");
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
        sheet.section(Phrases.say("rubric.principles.heading"));
        for (Principle principle : rubric.principles()) {
            sheet.entry(principle.id());
            sheet.line(principle.says());
            sheet.line(Phrases.say("rubric.try", "try", principle.tryThis()));
        }
    }

    private List<Argument> skillNames(long skills) {
        List<Argument> names = new ArrayList<>();
        for (int skill = 0; skill < rubric.skills().size(); skill++) {
            if ((skills >>> skill & 1) == 1) {
                names.add(Argument.name(rubric.skills().get(skill).name()));
            }
        }
        return names;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
