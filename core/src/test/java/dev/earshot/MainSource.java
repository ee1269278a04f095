package dev.earshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A source file of what is shipped, of any module: its name from the root of the project, and its text. */
record MainSource(String name, String text) {
    private static final Path ROOT = Path.of("..");

    /** A literal, a comment or a bracket; what stands before an opening bracket as its callee. */
    private static final Pattern TOKEN = Pattern.compile("//[^\\n]*"
            + "|/\\*(?s:.*?)\\*/"
            + "|\"\"\"(?<block>(?s:[^\\\\\"]++|\\\\.|\"(?!\"\"))*+)\"\"\""
            + "|\"(?<string>(?:[^\"\\\\\\n]++|\\\\.)*+)\""
            + "|'(?:\\\\.[0-9a-fA-F]*|[^'\\\\])'"
            + "|(?<callee>(?:new\\s+)?[\\w.]*)\\s*\\("
            + "|\\)");

    private static final Pattern WORD = Pattern.compile("\\p{Punct}*\\p{L}[\\p{L}'’-]*\\p{Punct}*");

    /** What tells a programmer of a mistake; nobody else reads its message. */
    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile("new\\s+(Illegal(State|Argument)Exception|UncheckedIOException|AssertionError)");

    static List<MainSource> all() {
        return Stream.of("core", "scenarios", "cli-runner")
                .flatMap(module -> in(ROOT.resolve(module).resolve("src/main/java")))
                .toList();
    }

    private static Stream<MainSource> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<MainSource> sources = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".java") && !name.equals("package-info.java") && !name.equals("module-info.java")) {
                    sources.add(new MainSource(ROOT.relativize(file).toString(), Files.readString(file)));
                }
            }
            return sources.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int lines() {
        return (int) text.lines().count();
    }

    /** Literals of three words or more that somebody other than a programmer can come to read. */
    List<String> sentences() {
        List<String> found = new ArrayList<>();
        Deque<String> callees = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String literal = token.group("block") != null ? token.group("block") : token.group("string");
            if (literal != null) {
                boolean forProgrammers = callees.stream()
                        .anyMatch(callee -> FOR_PROGRAMMERS.matcher(callee).matches());
                if (!forProgrammers && words(literal) >= 3) {
                    found.add(literal);
                }
            } else if (token.group("callee") != null) {
                callees.push(token.group("callee"));
            } else if (token.group().equals(")")) {
                callees.pop();
            }
        }
        return found;
    }

    private static long words(String literal) {
        return Arrays.stream(literal.strip().split("(\\s|\\\\n)+"))
                .filter(word -> WORD.matcher(word).matches() && !word.equals(word.toUpperCase(Locale.ROOT)))
                .count();
    }
}
