package dev.earshot.cli;

import dev.earshot.scenarios.BundledScenarios;
import dev.earshot.text.Phrases;
import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * A language that nobody speaks, made from English by program: every sentence in brackets, longer, and in Armenian letters.
 * Its files take the place of the English ones in front of the class path. Texts of scenarios, of the rubric and of the pages
 * about codes become Greek letters, so that Latin letters in the output are either names or English that stands in the code.
 */
final class PseudoLanguage {
    /** What is filled in, what picocli fills in, its ends of lines, and escapes: none of it is translated. */
    private static final Pattern KEPT = Pattern.compile("\\$\\{[A-Z-]+\\}|\\$\\{|\\{[a-z-]+\\}|%[n%]|\\s+");

    /** An exit code, which picocli cuts off. */
    private static final Pattern EXIT_CODE = Pattern.compile("^\\d+:");

    private static final String ARMENIAN = "աբգդեզէըթժիլխծկհձղճմյնշոչպ";

    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψωϊϋ";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z-]+\\}");
    private static final Pattern FENCED =
            Pattern.compile("```.*?```|`[^`]*`|^#.*?$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .build();

    /** Keys of which even a single small word is text. */
    private static final List<String> TEXTS = List.of(
            "is", "recall", "answer", "cue", "says", "says-again", "customer-says", "she-says", "say", "lesson");

    private static final Pattern NAME = Pattern.compile("[^A-Z ]*");

    private PseudoLanguage() {}

    /** Writes all the files into a folder that goes in front of the class path. */
    static void write(Path folder) throws IOException {
        for (Class<?> owner : List.of(Phrases.class, EarshotCommand.class, BundledScenarios.class)) {
            Path place = placeOf(owner);
            if (Files.isDirectory(place)) {
                copy(place, folder);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    copy(jar.getPath("/"), folder);
                }
            }
        }
    }

    private static Path placeOf(Class<?> owner) {
        try {
            return Path.of(
                    owner.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from.resolve("dev/earshot"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.toString();
                String text = name.endsWith(".properties")
                        ? sentences(file)
                        : name.endsWith(".scenario.yaml") || name.endsWith(".rubric.yaml")
                                ? yaml(Files.readString(file))
                                : name.endsWith(".md") ? page(Files.readString(file)) : null;
                if (text != null) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.writeString(copy, text);
                }
            }
        }
    }

    private static String sentences(Path file) throws IOException {
        Properties english = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            english.load(reader);
        }
        StringBuilder text = new StringBuilder();
        for (String key : english.stringPropertyNames()) {
            text.append(key)
                    .append('=')
                    .append(escaped(sentence(english.getProperty(key))))
                    .append('\n');
        }
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace(" ", "\\u0020");
    }

    /** A phrase in this language. */
    static String sentence(String english) {
        Matcher code = EXIT_CODE.matcher(english);
        String before = code.find() ? code.group() : "";
        String said = english.substring(before.length());
        if (said.codePoints().noneMatch(Character::isLetter)) {
            return english;
        }
        int body = said.length() - said.stripLeading().length();
        int end = said.stripTrailing().length();
        return before + said.substring(0, body) + "⟦" + apart(said.substring(body, end), KEPT, ARMENIAN) + "··⟧"
                + said.substring(end);
    }

    /** Text of a file in Greek letters. */
    static String greek(String english) {
        return apart(english, PLACEHOLDER, GREEK);
    }

    /** A page about a code: its samples and what it quotes from files stay. */
    private static String page(String english) {
        return apart(english, FENCED, GREEK);
    }

    /** The text in other letters but for what stays. */
    private static String apart(String english, Pattern kept, String alphabet) {
        StringBuilder text = new StringBuilder();
        Matcher stays = kept.matcher(english);
        int from = 0;
        while (stays.find()) {
            text.append(letters(english.substring(from, stays.start()), alphabet))
                    .append(stays.group());
            from = stays.end();
        }
        return text.append(letters(english.substring(from), alphabet)).toString();
    }

    private static String letters(String english, String alphabet) {
        StringBuilder text = new StringBuilder();
        english.codePoints().forEach(c -> text.appendCodePoint(letter(c, alphabet)));
        return text.toString();
    }

    private static int letter(int c, String alphabet) {
        if (c >= 'a' && c <= 'z') {
            return alphabet.charAt(c - 'a');
        }
        return c >= 'A' && c <= 'Z' ? Character.toUpperCase(alphabet.charAt(c - 'A')) : c;
    }

    /** A scenario or a rubric with its texts in Greek letters, its names and keys as they are. */
    static String yaml(String english) {
        return YAML.writeValueAsString(texts(YAML.readTree(english)));
    }

    private static JsonNode texts(JsonNode node) {
        if (node instanceof ObjectNode map) {
            for (String key : List.copyOf(map.propertyNames())) {
                JsonNode value = map.get(key);
                map.set(key, value.isString() && TEXTS.contains(key) ? text(value) : texts(value));
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, texts(list.get(i)));
            }
        } else if (node.isString() && !NAME.matcher(node.stringValue()).matches()) {
            return text(node);
        }
        return node;
    }

    private static JsonNode text(JsonNode value) {
        return YAML.getNodeFactory().stringNode(greek(value.stringValue()));
    }
}
