package dev.earshot.yaml;

import dev.earshot.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a YAML text and where it stands: the tree that everything here is read from. */
sealed interface Node {
    Span span();

    /** What a scalar is under YAML's core schema. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL,
        /** Nothing was written at all. */
        EMPTY
    }

    /** How a scalar was written. */
    enum Style {
        PLAIN,
        QUOTED,
        /** A block under {@code |}, in which line ends are kept. */
        LITERAL,
        /** A block under {@code >}, whose lines YAML joins. */
        FOLDED
    }

    /**
     * A single value.
     *
     * @param text the text as written, whatever its kind
     * @param damaged whether something was already reported about it, so that nothing more should be
     */
    record Scalar(String text, Kind kind, Style style, boolean damaged, Span span) implements Node {}

    /** A list. */
    record Sequence(List<Node> items, Span span) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys and values, each key once.
     *
     * @param inBraces whether it was written as {@code { … }}
     */
    record Mapping(List<Entry> entries, boolean inBraces, Span span) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Nullable
        Entry find(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * A key and its value.
     *
     * @param colon whether a colon stands between them; within braces it can be left out
     */
    record Entry(Scalar key, Node value, boolean colon) {}
}
