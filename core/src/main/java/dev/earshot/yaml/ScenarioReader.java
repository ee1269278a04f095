package dev.earshot.yaml;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.scenario.Customer;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Promise;
import dev.earshot.scenario.Quiz;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.State;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.yaml.Node.Mapping;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a scenario file, and says everything there is to say about it at once. It never throws, whatever the bytes.
 *
 * <p>Texts lose blanks at both ends; a single line end within a text becomes a space; an empty line stays, as
 * {@code "\n\n"}, and begins a paragraph. If something is wrong in the file, the scenario is a best guess in which missing names and texts are
 * empty; there is none if names that the file declares may be missing from it, so that nobody looks for them in vain.
 */
public final class ScenarioReader {
    private static final String VERSION_KEY = "earshot";
    private static final List<String> KEYS = List.of(
            VERSION_KEY,
            "language",
            "id",
            "was",
            "title",
            "teaches",
            "rubric",
            "setting",
            "notice",
            "customer",
            "start",
            "facts",
            "feelings",
            "fixes",
            "promises",
            "states",
            "everywhere",
            "endings",
            "quiz",
            "silence");
    private static final List<String> DECLARING =
            List.of("facts", "feelings", "fixes", "promises", "states", "endings");
    private static final List<String> EVERYWHERE_KEYS = List.of("replies", "reacts");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final int LONGEST_TAG = 35;
    private static final String ENGLISH = "en";
    private static final int FEWEST_ENDINGS = 2;

    private final MappingReader file;
    private final ScalarReader values;
    private final TextReader texts;
    private final WorldReader world;
    private final StateReader stateReader;
    private final ReplyReader replies;
    private final ReactionReader reactions;
    private final DiagnosticSink problems;

    private ScenarioReader(NodeCursor root, SourceText source, DiagnosticSink problems, ConditionForms forms) {
        this.problems = problems;
        this.file = MappingReader.of(root, Section.SCENARIO, KEYS, problems);
        this.values = new ScalarReader(problems);
        this.texts = new TextReader(values, source, problems);
        ConditionReader conditions = new ConditionReader(forms, values);
        SpeechReader speech = new SpeechReader(values, texts, conditions);
        this.reactions = new ReactionReader(values, conditions, speech);
        this.replies = new ReplyReader(values, texts, conditions, reactions);
        this.world = new WorldReader(values, texts, conditions, speech);
        this.stateReader = new StateReader(values, texts, conditions, speech, replies, reactions);
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file what diagnostics call it
     */
    public static Checked<Scenario> read(String file, byte[] bytes) {
        return read(file, bytes, ConditionForms.STANDARD);
    }

    /** The keys of all conditions that a file can ask for. */
    public static List<String> conditionKeys() {
        return ConditionForms.STANDARD.keys();
    }

    static Checked<Scenario> read(String file, byte[] bytes, ConditionForms forms) {
        return Document.read(file, bytes, VERSION_KEY, (root, source, problems) -> {
            ScenarioReader reader = new ScenarioReader(root, source, problems, forms);
            Scenario scenario = reader.scenario();
            return reader.hidesNames() ? null : scenario;
        });
    }

    private Scenario scenario() {
        file.require(VERSION_KEY);
        IdNamespace places = new IdNamespace("duplicate-id.state-or-ending", problems);
        List<State> states = states(places);
        List<Reply> everywhereReplies = List.of();
        List<Reaction> everywhereReacts = List.of();
        NodeCursor everywhere = file.find("everywhere");
        if (everywhere != null) {
            MappingReader fields = MappingReader.of(everywhere, Section.EVERYWHERE, EVERYWHERE_KEYS, problems);
            everywhereReplies = replies.replies(fields.find("replies"), true);
            everywhereReacts = reactions.rows(fields.find("reacts"), true);
        }
        return new Scenario(
                language(),
                id(),
                values.ids(file.find("was")),
                title(),
                values.names(file.find("teaches")),
                maybeId(file.find("rubric")),
                maybeProse(file.find("setting")),
                maybeProse(file.find("notice")),
                customer(),
                maybeName(file.find("start")),
                facts(),
                feelings(),
                fixes(),
                promises(),
                states,
                everywhereReplies,
                everywhereReacts,
                endings(places),
                quiz(),
                new SilenceReader(values, texts).silences(file.find("silence")));
    }

    /** Whether something that declares names could not be read. */
    private boolean hidesNames() {
        NodeCursor states = file.find("states");
        boolean anyState = states != null
                && states.node() instanceof Mapping mapping
                && !mapping.entries().isEmpty();
        return !anyState || !file.isComplete() || DECLARING.stream().anyMatch(this::isUnreadable);
    }

    private boolean isUnreadable(String key) {
        NodeCursor spot = file.find(key);
        return spot != null && !spot.isEmpty() && !(spot.node() instanceof Mapping);
    }

    private String language() {
        NodeCursor spot = file.find("language");
        if (spot == null) {
            return ENGLISH;
        }
        String tag = values.name(spot).value();
        if (tag.isEmpty()) {
            return ENGLISH;
        }
        if (tag.length() > LONGEST_TAG || !LANGUAGE_TAG.matcher(tag).matches()) {
            Message message = Message.of("bad-language.tag", "tag", Argument.quoted(tag));
            Message help = Message.of("bad-language.tag.help");
            problems.report(Code.BAD_LANGUAGE, spot.blame(), spot.path(), message, help);
            return ENGLISH;
        }
        return tag;
    }

    private Located<String> id() {
        NodeCursor spot = file.require("id");
        return spot == null ? new Located<>("", file.head()) : values.id(spot);
    }

    private Located<String> title() {
        NodeCursor spot = file.require("title");
        return spot == null ? new Located<>("", file.head()) : texts.prose(spot);
    }

    private Customer customer() {
        NodeCursor spot = file.require("customer");
        if (spot == null) {
            Located<String> nobody = new Located<>("", file.head());
            return new Customer(nobody, null, 0, 0, 1, nobody, file.head());
        }
        return world.customer(spot);
    }

    private List<Fact> facts() {
        IdNamespace ids = new IdNamespace("duplicate-id.fact", problems);
        return values.declared(file.find("facts"), ids).stream()
                .map(world::fact)
                .toList();
    }

    private List<Feeling> feelings() {
        IdNamespace ids = new IdNamespace("duplicate-id.feeling", problems);
        return values.declared(file.find("feelings"), ids).stream()
                .map(world::feeling)
                .toList();
    }

    private List<Fix> fixes() {
        IdNamespace ids = new IdNamespace("duplicate-id.fix", problems);
        return values.declared(file.find("fixes"), ids).stream().map(world::fix).toList();
    }

    private List<Promise> promises() {
        IdNamespace ids = new IdNamespace("duplicate-id.promise", problems);
        return values.declared(file.find("promises"), ids).stream()
                .map(world::promise)
                .toList();
    }

    private List<State> states(IdNamespace places) {
        NodeCursor spot = file.require("states");
        if (spot != null
                && spot.node() instanceof Mapping mapping
                && mapping.entries().isEmpty()) {
            values.tooFew(spot, 0, 1, "state");
        }
        return values.declared(spot, places).stream().map(stateReader::state).toList();
    }

    private List<Ending> endings(IdNamespace places) {
        NodeCursor spot = file.require("endings");
        List<Ending> endings =
                values.declared(spot, places).stream().map(stateReader::ending).toList();
        if (spot != null && spot.node() instanceof Mapping && endings.size() < FEWEST_ENDINGS) {
            values.tooFew(spot, endings.size(), FEWEST_ENDINGS, "ending");
        }
        return endings;
    }

    private List<Quiz> quiz() {
        return values.entries(file.find("quiz")).stream().map(world::question).toList();
    }

    private @Nullable Located<String> maybeName(@Nullable NodeCursor spot) {
        return spot == null ? null : values.name(spot);
    }

    private @Nullable Located<String> maybeId(@Nullable NodeCursor spot) {
        return spot == null ? null : values.id(spot);
    }

    private @Nullable Located<String> maybeProse(@Nullable NodeCursor spot) {
        return spot == null ? null : texts.prose(spot);
    }
}
