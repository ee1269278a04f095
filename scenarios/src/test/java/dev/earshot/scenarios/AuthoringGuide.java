package dev.earshot.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The authors' guide, read for what in it can be checked. */
record AuthoringGuide(List<String> lines) {
    private static final String FENCE = "```";
    private static final String YAML_FENCE = "```yaml";

    static AuthoringGuide open() {
        try {
            return new AuthoringGuide(Files.readAllLines(Path.of("AUTHORING.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every piece of YAML, in order. */
    List<Snippet> snippets() {
        List<Snippet> snippets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(YAML_FENCE)) {
                String mark = lines.get(i).substring(YAML_FENCE.length()).strip();
                int begin = i + 1;
                do {
                    i++;
                } while (!lines.get(i).equals(FENCE));
                snippets.add(new Snippet(mark, String.join("\n", lines.subList(begin, i)) + "\n", begin));
            }
        }
        return snippets;
    }

    /** The scenario that every part belongs to: the last one. */
    Sections grown() {
        List<Snippet> scenarios =
                snippets().stream().filter(Snippet::isScenario).toList();
        return Sections.of(scenarios.get(scenarios.size() - 1).text());
    }

    /** The rows of the table with this head, cell by cell. */
    List<List<String>> table(String... head) {
        int at = lines.indexOf("| " + String.join(" | ", head) + " |");
        if (at < 0) {
            throw new IllegalArgumentException("no such table: " + List.of(head));
        }
        return lines.stream()
                .skip(at + 2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.substring(1, line.lastIndexOf('|')))
                .map(row -> Stream.of(row.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    /** What the pattern's first group matches, line by line, outside the YAML too. */
    List<String> matches(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return lines.stream()
                .flatMap(line -> compiled.matcher(line).results())
                .map(match -> match.group(1))
                .toList();
    }

    /** The whole text with every line end as a space. */
    String oneLine() {
        return String.join(" ", lines);
    }
}
