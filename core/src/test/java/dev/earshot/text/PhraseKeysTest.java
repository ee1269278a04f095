package dev.earshot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Severity;
import dev.earshot.players.WordingCue;
import dev.earshot.rubric.Indicator;
import dev.earshot.rubric.Takes;
import dev.earshot.text.PhraseCalls.Call;
import dev.earshot.yaml.Rubrics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences in the property files and the Java code that says them fit each other. */
class PhraseKeysTest {
    private static final Path PHRASES = Path.of("src/main/resources/dev/earshot/text");
    private static final List<Path> SOURCES = Stream.of("src/main/java", "../scenarios/src/main/java")
            .map(Path::of)
            .toList();
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\$)\\{([^{}]*)}");
    private static final String ONE = ".one";

    private static final String ROLE = "{key,entry}";
    private static final String SHAPE = "{keys,list,nothing,text}";
    private static final String SECTION =
            "{scenario,rubric,customer,fact,feeling,fix,promise,question,answer,state,ending,"
                    + "self-sufficient,everywhere,reply,hand-over,reaction,moves,condition,line,part,silence,skill,principle,band,"
                    + "mood,behaviour,verdict,gate,rule,indicators,indicator,house,published,quiz-share,search}";
    private static final String ABOUT = "{nothing,facts,feeling,fix,promise,hand-over}";

    /** Keys that the code puts together, with all that they can become: each alternative in braces is taken. */
    private static final List<String> FAMILIES = List.of(
            "code." + alternatives(Code.values()),
            "tone.{" + String.join(",", Rubrics.standard().feelings()) + "}",
            "indication.limits." + alternatives(Indicator.Kind.values()),
            "rubric.indicator." + alternatives(Indicator.Kind.values()),
            "rubric.takes."
                    + alternatives(Arrays.stream(Takes.values())
                            .filter(takes -> takes != Takes.NOTHING)
                            .toArray(Takes[]::new)),
            "severity." + alternatives(Severity.values()),
            "wording-cue." + alternatives(WordingCue.values()),
            "figure.wording-cue." + alternatives(WordingCue.values()),
            "missing-key." + SECTION,
            "unknown-key." + SECTION,
            "keys-of." + SECTION,
            "wrong-shape." + SECTION + ".{list,text}",
            "wrong-shape.no-name." + ROLE + ".{keys,list}",
            "wrong-shape.no-text." + ROLE + ".{keys,list}",
            "wrong-shape.no-list." + ROLE + ".{keys,text}",
            "wrong-shape.no-ids.key.{list,text}",
            "wrong-shape.no-points.key.{list,nothing,text}",
            "bad-points." + SHAPE,
            "bad-range.shape." + SHAPE,
            "empty-value." + ROLE,
            "not-a-choice.value." + ROLE,
            "not-a-choice.{keys,list}." + ROLE,
            "not-a-number.value." + ROLE,
            "not-a-number.{keys,list,nothing}." + ROLE,
            "not-text.{number,yes-or-no,nothing}." + ROLE,
            "out-of-range.number." + ROLE,
            "speech-cut.{all,rest}." + ROLE,
            "too-few.{answer,band,behaviour,condition,ending,part,share,state,wording}.{none,some}." + ROLE,
            "never-applies." + ABOUT + "." + ABOUT);

    /** Members of a family that nothing can bring about: a word that is about something is about that. */
    private static final Set<String> IMPOSSIBLE = expanded("never-applies." + ABOUT).stream()
            .map(key -> key + key.substring(key.lastIndexOf('.')))
            .collect(Collectors.toSet());

    /** Keys that code puts together of parts which stand in it: the values are those that the files have. */
    private static final List<String> PARTS =
            List.of("rubric.", "indication.standing.", "indication.limits.", "rubric.indicator.at-least.");

    private final Map<String, String> phrases = new TreeMap<>();
    private final List<String> twice = new ArrayList<>();
    private final List<PhraseCalls> sources = new ArrayList<>();
    private final Set<String> family = new TreeSet<>();
    private final Set<String> called = new TreeSet<>();

    PhraseKeysTest() throws IOException {
        try (Stream<Path> files = Files.list(PHRASES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".properties"))
                    .sorted()
                    .toList()) {
                readPhrases(file);
            }
        }
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        // The customer's own words lie in files of their own; see SpeechPhrasesTest.
                        .filter(path -> !path.endsWith("SpeechPhrases.java"))
                        .sorted()
                        .toList()) {
                    sources.add(PhraseCalls.of(file.toString(), Files.readString(file)));
                }
            }
        }
        sources.forEach(source -> source.calls().forEach(call -> called.addAll(call.keys())));
        FAMILIES.forEach(each -> family.addAll(expanded(each)));
        family.removeAll(IMPOSSIBLE);
    }

    private void readPhrases(Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int sign = line.indexOf('=');
            if (!line.isBlank() && !line.startsWith("#")) {
                String key = line.substring(0, Math.max(sign, 0));
                if (phrases.put(key, line.substring(sign + 1)) != null) {
                    twice.add(file.getFileName() + ": " + key);
                }
            }
        }
    }

    @Test
    void no_key_stands_twice() {
        assertEquals(List.of(), twice);
    }

    @Test
    void every_key_is_used() {
        Set<String> literals =
                sources.stream().flatMap(source -> source.literals().stream()).collect(Collectors.toSet());
        List<String> unused = phrases.keySet().stream()
                .filter(key -> !isUsed(key, literals))
                .filter(key -> !key.endsWith(ONE) || !isUsed(key.substring(0, key.length() - ONE.length()), literals))
                .toList();
        assertEquals(List.of(), unused, "if the code puts such a key together, list it among the families");
    }

    private boolean isUsed(String key, Set<String> literals) {
        return literals.contains(key)
                || family.contains(key)
                || PARTS.stream().anyMatch(key::startsWith)
                || isOfTwoParts(key, literals);
    }

    /** A key made of one literal and another that begins with a dot, as in {@code key + ".many"}. */
    private static boolean isOfTwoParts(String key, Set<String> literals) {
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot)) && literals.contains(key.substring(dot))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void every_key_that_is_used_is_there() {
        Set<String> missing = new TreeSet<>(family);
        missing.removeAll(phrases.keySet());
        for (PhraseCalls source : sources) {
            for (Call call : source.calls()) {
                call.keys().stream()
                        .filter(key -> !phrases.containsKey(key))
                        .forEach(key -> missing.add(source.file() + ": " + key));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void what_is_filled_in_is_what_the_sentence_has_room_for() {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (PhraseCalls source : sources) {
            for (Call call : source.calls()) {
                call.names().ifPresent(names -> compare(source.file(), call, names, wrong));
            }
        }
        assertEquals(Map.of(), wrong);
    }

    /** Each sentence brings nothing that is not filled in, and all of them together use whatever is. */
    private void compare(String file, Call call, Set<String> names, Map<String, String> wrong) {
        Set<String> all = new TreeSet<>();
        List<String> keys = new ArrayList<>(call.keys());
        // What has its own call is a sentence of its own, not the form of another for exactly one.
        call.keys().stream()
                .map(key -> key + ONE)
                .filter(key -> !called.contains(key))
                .forEach(keys::add);
        if (!call.continues()) {
            call.prefixes()
                    .forEach(prefix -> family.stream()
                            .filter(key -> key.startsWith(prefix))
                            .forEach(keys::add));
        }
        keys.retainAll(phrases.keySet());
        for (String key : keys) {
            Set<String> rooms = rooms(key);
            all.addAll(rooms);
            if (!names.containsAll(rooms)) {
                wrong.put(file + ": " + key, "has " + rooms + ", gets " + names);
            }
        }
        if (!keys.isEmpty() && !all.equals(names)) {
            wrong.put(file + ": " + keys, "have " + all + ", get " + names);
        }
    }

    private Set<String> rooms(String key) {
        Set<String> rooms = new TreeSet<>();
        Matcher placeholders = PLACEHOLDER.matcher(phrases.getOrDefault(key, ""));
        while (placeholders.find()) {
            rooms.add(placeholders.group(1));
        }
        return rooms;
    }

    @Test
    void the_scanner_knows_calls_from_comments_and_keys_from_what_goes_on() {
        PhraseCalls calls = PhraseCalls.of("Some.java", """
                // Message.of("a comment")
                Message.of(one ? "a.b" : "c.d", "name", f("x", "y"), "text", '"')
                Phrases.say("prefix." + more(), names)
                """);
        assertEquals(2, calls.calls().size());
        assertEquals(List.of("a.b", "c.d"), calls.calls().get(0).keys());
        assertEquals(Set.of("name", "text"), calls.calls().get(0).names().orElseThrow());
        assertEquals(List.of("prefix."), calls.calls().get(1).prefixes());
        assertFalse(calls.calls().get(1).names().isPresent());
    }

    private static String alternatives(Enum<?>[] constants) {
        Function<Enum<?>, String> kebab =
                constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(constants).map(kebab).collect(Collectors.joining(",", "{", "}"));
    }

    private static List<String> expanded(String pattern) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            return List.of(pattern);
        }
        int close = pattern.indexOf('}', open);
        return Arrays.stream(pattern.substring(open + 1, close).split(","))
                .flatMap(each -> expanded(pattern.substring(0, open) + each + pattern.substring(close + 1)).stream())
                .toList();
    }
}
