package dev.earshot.yaml;

import dev.earshot.diagnostic.Path;
import dev.earshot.diagnostic.Span;
import dev.earshot.yaml.Node.Kind;
import dev.earshot.yaml.Node.Scalar;

/**
 * A node and how to speak of it.
 *
 * @param at the way to it through the document
 * @param key its key, or that of the list it is an entry of
 * @param entry whether it is the entry of a list
 * @param head the place to blame when the node itself has no extent of its own: its key, or its first line
 */
record NodeCursor(Node node, Path at, String key, boolean entry, Span head) {
    /** The way to it, as reports name it. */
    String path() {
        return at.toString();
    }

    /** How phrases about it are told apart: what stands behind a key, or is an {@code entry} of a list. */
    String role() {
        return entry ? "entry" : "key";
    }

    /** How phrases that say what was found are told apart: {@code keys}, {@code list}, {@code nothing} or {@code text}. */
    String shape() {
        if (node instanceof Node.Mapping) {
            return "keys";
        }
        if (node instanceof Node.Sequence) {
            return "list";
        }
        return isEmpty() ? "nothing" : "text";
    }

    /** Whether nothing was written. */
    boolean isEmpty() {
        return node instanceof Scalar scalar && scalar.kind() == Kind.EMPTY;
    }

    /** Whether something was already reported about it. */
    boolean isDamaged() {
        return node instanceof Scalar scalar && scalar.damaged();
    }

    /** The node itself if it is a scalar with something in it, else the head. */
    Span blame() {
        return node instanceof Scalar && !isEmpty() ? node.span() : head;
    }
}
