package dev.earshot.players;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of the standard rubric in named groups, from a file that comes with Earshot. A line is {@code group: word, word}; lines
 * of the same group go on with it, and lines that begin with {@code #} are comments.
 */
public final class WordGroups {
    private final Map<String, List<String>> groups;

    private WordGroups(Map<String, List<String>> groups) {
        this.groups = groups;
    }

    /** The groups that lie beside the standard rubric. */
    public static WordGroups standard() {
        return Standard.GROUPS;
    }

    /**
     * Reads a file of groups.
     *
     * @param resource as in {@link Class#getResourceAsStream}, relative to this package
     * @throws IllegalStateException if it is missing, or a line is no group
     */
    static WordGroups of(String resource) {
        try (InputStream in = WordGroups.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not packaged: " + resource);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordGroups read(String text) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] halves = line.split(":", 2);
                if (halves.length < 2) {
                    throw new IllegalStateException("no group of words: " + line);
                }
                groups.computeIfAbsent(halves[0].strip(), name -> new ArrayList<>())
                        .addAll(Arrays.stream(halves[1].split(","))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .toList());
            }
        }
        return new WordGroups(groups);
    }

    /** The names of all groups. */
    Set<String> names() {
        return Set.copyOf(groups.keySet());
    }

    /**
     * The entries of a group, in the order of the file.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    public List<String> group(String name) {
        List<String> group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException("no such group of words: " + name);
        }
        return List.copyOf(group);
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        static final WordGroups GROUPS = of("/dev/earshot/rubric/standard.words");
    }
}
