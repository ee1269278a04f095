package dev.earshot.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * The way to a part of a document, as diagnostics name it: {@code states.hall.replies[2]}. It is put into words only where
 * something is said about that part, which is seldom.
 */
public final class Path {
    /** The way to the document itself, which takes no words. */
    public static final Path DOCUMENT = new Path(null, "", false);

    private final @Nullable Path parent;
    private final Object step;
    private final boolean entry;

    private Path(@Nullable Path parent, Object step, boolean entry) {
        this.parent = parent;
        this.step = step;
        this.entry = entry;
    }

    /** The way to a part by its key. */
    public Path key(String key) {
        return new Path(this, key, false);
    }

    /** The way to an entry of a list, counted from 0. */
    public Path entry(int index) {
        return new Path(this, index, true);
    }

    /** The way to an entry of a list by its id. */
    public Path entry(String id) {
        return new Path(this, id, true);
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        put(words);
        return words.toString();
    }

    private void put(StringBuilder words) {
        if (parent == null) {
            return;
        }
        parent.put(words);
        if (entry) {
            words.append('[').append(step).append(']');
        } else {
            words.append(words.isEmpty() ? "" : ".").append(step);
        }
    }
}
