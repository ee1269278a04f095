package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Whether keys and placeholders of the command line's sentences and those in the code are the same. */
class CliPhrasesTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/earshot/cli");
    private static final Pattern CALL = Pattern.compile(
            "\\b(say|Message\\.of|UsageException|UnknownName\\.message|problem|reply)\\(\\s*\"([a-z.-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)\\}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+)\"");

    /** What these methods fill in beside what their callers name. */
    private static final Map<String, Set<String>> FILLED_IN = Map.of(
            "problem", Set.of("file", "line", "answer", "offered"),
            "reply", Set.of("turn", "state", "reply"),
            "UnknownName.message", Set.of("name"));

    /** How many arguments of these stand between the key and the first name. */
    private static final Map<String, Integer> POSITIONAL = Map.of("problem", 3, "reply", 1);

    /** Forms of one sentence, by number or by what there is to add. */
    private static final List<String> FORMS = List.of(".one", ".did-you-mean", ".all");

    private static Properties read(String resource) throws IOException {
        Properties read = new Properties();
        try (Reader in =
                new InputStreamReader(CliPhrases.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            read.load(in);
        }
        return read;
    }

    /** The keys in the code, each with the names that are filled in there. */
    private static Map<String, List<Set<String>>> calls() throws IOException {
        Map<String, List<Set<String>>> calls = new TreeMap<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                Matcher call = CALL.matcher(source);
                while (call.find()) {
                    Set<String> names = new TreeSet<>(FILLED_IN.getOrDefault(call.group(1), Set.of()));
                    if (!call.group(1).startsWith("UnknownName")) {
                        List<String> arguments = arguments(source, call.end());
                        names.addAll(names(arguments.subList(
                                Math.min(POSITIONAL.getOrDefault(call.group(1), 0), arguments.size()),
                                arguments.size())));
                    }
                    calls.computeIfAbsent(call.group(2), key -> new ArrayList<>())
                            .add(names);
                }
            }
        }
        return calls;
    }

    /** Each second argument: a name stands before each value. */
    private static Set<String> names(List<String> arguments) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            Matcher literal = LITERAL.matcher(arguments.get(i).strip());
            if (literal.matches()) {
                names.add(literal.group(1));
            }
        }
        return names;
    }

    /** The arguments after the first one, up to the bracket that closes the call. */
    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = from;
        boolean quoted = false;
        for (int i = from; ; i++) {
            char c = source.charAt(i);
            quoted ^= c == '"' && source.charAt(i - 1) != '\\';
            if (quoted) {
                continue;
            }
            if (c == ')' && depth == 0 || c == ',' && depth == 0) {
                arguments.add(source.substring(start, i));
                start = i + 1;
            }
            if (c == ')' && depth-- == 0) {
                return arguments.subList(1, arguments.size());
            }
            depth += c == '(' ? 1 : 0;
        }
    }

    @Test
    void every_key_in_the_code_is_in_the_file_and_the_other_way_round() throws IOException {
        Set<String> written = new TreeSet<>();
        for (String key : read("cli.properties").stringPropertyNames()) {
            written.add(FORMS.stream()
                    .filter(key::endsWith)
                    .findFirst()
                    .map(form -> key.substring(0, key.length() - form.length()))
                    .orElse(key));
        }
        assertEquals(written, calls().keySet());
    }

    @Test
    void a_name_that_is_not_known_has_all_three_sentences() throws IOException {
        Properties written = read("cli.properties");
        for (String key : calls().keySet()) {
            boolean one = written.containsKey(key + ".did-you-mean") && written.containsKey(key + ".all");
            assertEquals(key.startsWith("usage.unknown-") && !key.equals("usage.unknown-format"), one, key);
        }
    }

    @Test
    void every_placeholder_is_filled_in_and_everything_filled_in_has_a_placeholder() throws IOException {
        Properties written = read("cli.properties");
        for (Map.Entry<String, List<Set<String>>> call : calls().entrySet()) {
            Set<String> wanted = placeholders(written.getProperty(call.getKey()));
            for (Set<String> given : call.getValue()) {
                assertEquals(wanted, given, call.getKey());
            }
            for (String form : List.of(".did-you-mean", ".all")) {
                String other = written.getProperty(call.getKey() + form);
                if (other != null) {
                    Set<String> more = new TreeSet<>(wanted);
                    more.add("names");
                    assertEquals(more, placeholders(other), call.getKey() + form);
                }
            }
        }
    }

    private static Set<String> placeholders(String phrase) {
        return PLACEHOLDER
                .matcher(phrase)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everything_in_help_has_its_text_and_every_text_its_place() throws IOException {
        CommandLine line = EarshotCommand.commandLine(CommandHarness.nowhere());
        Set<String> unused = new HashSet<>(read("help.properties").stringPropertyNames());
        assertFalse(unused.isEmpty());
        visit(line.getCommandSpec(), unused);
        unused.removeIf(key -> key.startsWith("earshot.usage.exitCodeList"));
        assertEquals(Set.of(), unused);
    }

    private static void visit(CommandSpec command, Set<String> unused) {
        String prefix = command.qualifiedName(".") + ".";
        unused.remove("usage.synopsisHeading");
        for (String section : List.of("synopsisHeading", "header", "description", "footer", "commandListHeading")) {
            for (String number : List.of("", ".0", ".1", ".2")) {
                unused.remove(prefix + "usage." + section + number);
            }
        }
        assertFalse(
                command.usageMessage().description().length == 0,
                () -> command.qualifiedName() + " has no description");
        for (ArgSpec argument : command.args()) {
            assertFalse(argument.description().length == 0, () -> command.qualifiedName() + ": " + argument);
            String key = argument.descriptionKey();
            List<String> keys = new ArrayList<>();
            if (key != null) {
                keys.add(key);
            }
            if (argument.isOption()) {
                for (String name : ((CommandLine.Model.OptionSpec) argument).names()) {
                    keys.add(name.replaceFirst("^-+", ""));
                }
            } else {
                keys.add(argument.paramLabel().toLowerCase(Locale.ROOT));
            }
            keys.forEach(each -> {
                unused.remove(each);
                unused.remove(prefix + each);
            });
        }
        command.subcommands().values().forEach(sub -> visit(sub.getCommandSpec(), unused));
    }

    @Test
    void help_is_the_same_in_every_locale(@org.junit.jupiter.api.io.TempDir Path folder) {
        CommandHarness earshot = new CommandHarness(folder);
        String usual = earshot.run("", "check", "--help").out();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(usual, earshot.run("", "check", "--help").out());
        } finally {
            Locale.setDefault(before);
        }
    }
}
