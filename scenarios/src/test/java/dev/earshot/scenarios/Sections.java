package dev.earshot.scenarios;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The top-level keys of a file with the lines below each, so that a piece of a file can take its place in a whole one.
 * It goes by indentation alone, as a reader of the guide would.
 */
record Sections(Map<String, String> byKey) {
    private static final Set<String> OF_ENTRIES =
            Set.of("facts", "feelings", "fixes", "promises", "states", "endings", "behaviours", "verdicts", "rules");
    private static final Pattern KEY = Pattern.compile("( *)([a-z][a-z0-9-]*):.*");

    static Sections of(String file) {
        return new Sections(split(file, 0));
    }

    /** This file with the sections of the piece; where a section holds named entries, only those of the same name go. */
    Sections with(String piece) {
        Map<String, String> merged = new LinkedHashMap<>(byKey);
        split(piece, 0)
                .forEach((key, lines) ->
                        merged.merge(key, lines, (old, now) -> OF_ENTRIES.contains(key) ? entries(old, now) : now));
        return new Sections(merged);
    }

    String text() {
        return String.join("", byKey.values());
    }

    private static String entries(String old, String now) {
        Map<String, String> merged = split(old, 2);
        split(now, 2).forEach((key, lines) -> {
            if (!key.isEmpty()) {
                merged.put(key, lines);
            }
        });
        return String.join("", merged.values());
    }

    /** The lines by the key of this indentation that they stand under; what comes before the first key is under "". */
    private static Map<String, String> split(String text, int indentation) {
        Map<String, String> lines = new LinkedHashMap<>();
        String key = "";
        for (String line : text.lines().toList()) {
            Matcher matcher = KEY.matcher(line);
            if (matcher.matches() && matcher.group(1).length() == indentation) {
                key = matcher.group(2);
            }
            lines.merge(key, line + "\n", String::concat);
        }
        return lines;
    }
}
