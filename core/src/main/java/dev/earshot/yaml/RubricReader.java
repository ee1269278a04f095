package dev.earshot.yaml;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Band;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Mood;
import dev.earshot.rubric.Principle;
import dev.earshot.rubric.QuizShare;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.RuleKind;
import dev.earshot.rubric.RuleKinds;
import dev.earshot.rubric.Skill;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a rubric file, and says everything there is to say about it at once. It never throws, whatever the bytes. */
public final class RubricReader {
    private static final String SUFFIX = ".rubric.yaml";
    private static final String VERSION_KEY = "earshot-rubric";
    private static final List<String> KEYS = List.of(
            VERSION_KEY,
            "id",
            "title",
            "pass-mark",
            "search",
            "skills",
            "principles",
            "bands",
            "moods",
            "feelings",
            "behaviours",
            "verdicts",
            "rules",
            "indicators",
            "quiz");
    private static final List<String> SEARCH_KEYS = List.of("configurations", "sampled-plays");
    private static final List<String> SKILL_KEYS = List.of("name", "weight", "headline", "means");
    private static final List<String> PRINCIPLE_KEYS = List.of("says", "try");
    private static final List<String> BAND_KEYS = List.of("name", "from");
    private static final List<String> QUIZ_KEYS = List.of("skill", "share");
    private static final List<String> MOOD_KEYS = List.of("enter", "leave");
    private static final int TOP = 100;
    private static final int USUAL_PASS_MARK = 60;
    private static final int MOST_CONFIGURATIONS = 100_000_000;
    private static final int USUAL_CONFIGURATIONS = 4_000_000;
    private static final int MOST_PLAYS = 1_000_000;
    private static final int USUAL_PLAYS = 2_000;

    private final MappingReader file;
    private final List<RuleKind> ruleKinds;
    private final ScalarReader values;
    private final TextReader texts;
    private final DiagnosticSink problems;
    private final String fingerprint;

    private RubricReader(
            MappingReader file,
            List<RuleKind> ruleKinds,
            ScalarReader values,
            TextReader texts,
            DiagnosticSink problems,
            String fingerprint) {
        this.file = file;
        this.ruleKinds = ruleKinds;
        this.values = values;
        this.texts = texts;
        this.problems = problems;
        this.fingerprint = fingerprint;
    }

    /**
     * Reads the bytes of a file. There is a rubric only if there is no error.
     *
     * @param file what diagnostics call it
     */
    public static Checked<Rubric> read(String file, byte[] bytes) {
        return read(file, bytes, RuleKinds.all());
    }

    /**
     * The same where rules can be of these kinds.
     *
     * @param ruleKinds those of {@link RuleKinds}, and others
     */
    public static Checked<Rubric> read(String file, byte[] bytes, List<RuleKind> ruleKinds) {
        Checked<Rubric> read = Document.read(file, bytes, VERSION_KEY, (root, source, problems) -> {
            ScalarReader values = new ScalarReader(problems);
            TextReader texts = new TextReader(values, source, problems);
            MappingReader fields = MappingReader.of(root, Section.RUBRIC, KEYS, problems);
            return new RubricReader(fields, ruleKinds, values, texts, problems, Fingerprint.of(root.node()))
                    .rubric(file);
        });
        return read.hasErrors() ? new Checked<>(null, read.diagnostics(), read.more()) : read;
    }

    private Rubric rubric(String name) {
        file.require(VERSION_KEY);
        String called = id(file.require("id"), name);
        List<Skill> skills = skills();
        List<Principle> principles = principles();
        BehaviourReader vocabulary = new BehaviourReader(
                skills.stream().map(Skill::id).toList(),
                principles.stream().map(Principle::id).toList(),
                values,
                texts);
        NodeCursor verdicts = file.require("verdicts");
        List<Behaviour> behaviours = vocabulary.behaviours(file.require("behaviours"), verdicts);
        List<Mood> moods = moods();
        List<ContextRule> rules = new RuleReader(ruleKinds, vocabulary, behaviours, moods, values, texts)
                .rules(file.require("rules"), verdicts);
        MappingReader search = file.find("search") == null
                ? null
                : MappingReader.of(file.require("search"), Section.SEARCH, SEARCH_KEYS, problems);
        return new Rubric(
                called,
                prose(file.require("title")),
                fingerprint,
                values.whole(file.find("pass-mark"), 0, TOP, USUAL_PASS_MARK),
                values.whole(
                        search == null ? null : search.find("configurations"),
                        1,
                        MOST_CONFIGURATIONS,
                        USUAL_CONFIGURATIONS),
                values.whole(search == null ? null : search.find("sampled-plays"), 1, MOST_PLAYS, USUAL_PLAYS),
                skills,
                principles,
                bands(),
                moods,
                values.ids(file.find("feelings")).stream().map(Located::value).toList(),
                behaviours,
                rules,
                new IndicatorReader(behaviours, values, texts).indicators(file.find("indicators")),
                quiz(file.find("quiz"), vocabulary));
    }

    /** A scenario finds its rubric by the name of the file, and everything else calls it by its id. */
    private String id(@Nullable NodeCursor spot, String fileName) {
        if (spot == null) {
            return "";
        }
        Located<String> id = values.id(spot);
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        if (name.endsWith(SUFFIX) && !id.value().isEmpty() && !name.equals(id.value() + SUFFIX)) {
            Message message = Message.of("rubric-name.other", "id", id.value(), "file", name);
            Message help = Message.of(
                    "rubric-name.other.help",
                    "id",
                    name.substring(0, name.length() - SUFFIX.length()),
                    "file",
                    id.value() + SUFFIX);
            problems.report(Code.RUBRIC_NAME, id.span(), spot.path(), message, help);
        }
        return id.value();
    }

    private List<Skill> skills() {
        List<Skill> skills = new ArrayList<>();
        for (ScalarReader.Declared declared :
                values.declared(file.require("skills"), new IdNamespace("duplicate-id.skill", problems))) {
            MappingReader skill = MappingReader.of(declared.spot(), Section.SKILL, SKILL_KEYS, problems);
            skills.add(new Skill(
                    declared.id().value(),
                    prose(skill.require("name")),
                    required(skill, "weight", TOP),
                    values.yes(skill.find("headline"), false),
                    prose(skill.require("means"))));
        }
        return skills;
    }

    private List<Principle> principles() {
        List<Principle> principles = new ArrayList<>();
        for (ScalarReader.Declared declared :
                values.declared(file.require("principles"), new IdNamespace("duplicate-id.principle", problems))) {
            MappingReader principle = MappingReader.of(declared.spot(), Section.PRINCIPLE, PRINCIPLE_KEYS, problems);
            principles.add(new Principle(
                    declared.id().value(), prose(principle.require("says")), prose(principle.require("try"))));
        }
        return principles;
    }

    private List<Band> bands() {
        NodeCursor spot = file.require("bands");
        List<Band> bands = new ArrayList<>();
        if (spot == null) {
            return bands;
        }
        int before = -1;
        for (NodeCursor entry : values.entries(spot, 1, "band")) {
            MappingReader band = MappingReader.of(entry, Section.BAND, BAND_KEYS, problems);
            NodeCursor from = band.require("from");
            int lowest = values.whole(from, 0, TOP, before + 1);
            if (from != null && (bands.isEmpty() ? lowest != 0 : lowest <= before)) {
                Message message = bands.isEmpty()
                        ? Message.of("unordered.first-band", "from", lowest)
                        : Message.of("unordered.band", "from", lowest, "before", before);
                problems.report(Code.UNORDERED, from.blame(), from.path(), message, Message.of("unordered.band.help"));
            }
            before = Math.max(before, lowest);
            bands.add(new Band(prose(band.require("name")), lowest));
        }
        return bands;
    }

    private @Nullable QuizShare quiz(@Nullable NodeCursor spot, BehaviourReader vocabulary) {
        if (spot == null) {
            return null;
        }
        MappingReader quiz = MappingReader.of(spot, Section.QUIZ_SHARE, QUIZ_KEYS, problems);
        int skill = vocabulary.skill(quiz.require("skill"));
        int share = values.whole(quiz.require("share"), 1, QuizShare.MOST, 1);
        return skill < 0 ? null : new QuizShare(skill, share);
    }

    private List<Mood> moods() {
        List<Mood> moods = new ArrayList<>();
        int before = 0;
        for (ScalarReader.Declared declared :
                values.declared(file.require("moods"), new IdNamespace("duplicate-id.mood", problems))) {
            MappingReader mood = MappingReader.of(declared.spot(), Section.MOOD, MOOD_KEYS, problems);
            if (moods.isEmpty()) {
                // The lowest mood is entered by leaving the one above it.
                moods.add(new Mood(declared.id().value(), 0, 0));
                continue;
            }
            int enter = required(mood, "enter", TOP);
            int leave = required(mood, "leave", TOP);
            NodeCursor at = mood.find("leave");
            if (at != null && mood.find("enter") != null && (leave >= enter || enter <= before)) {
                Message message = leave >= enter
                        ? Message.of("unordered.mood-left", "leave", leave, "enter", enter)
                        : Message.of("unordered.mood-entered", "enter", enter, "before", before);
                Message help = Message.of("unordered.mood.help");
                problems.report(Code.UNORDERED, at.blame(), declared.spot().path(), message, help);
            }
            before = Math.max(before, enter);
            moods.add(new Mood(declared.id().value(), enter, leave));
        }
        return moods;
    }

    private int required(MappingReader fields, String key, int most) {
        return values.whole(fields.require(key), 0, most, 0);
    }

    private String prose(@Nullable NodeCursor spot) {
        return spot == null ? "" : texts.prose(spot).value();
    }
}
