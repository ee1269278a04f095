package dev.earshot.yaml;

import com.google.common.hash.Hashing;
import dev.earshot.yaml.Node.Mapping;
import dev.earshot.yaml.Node.Scalar;
import dev.earshot.yaml.Node.Sequence;
import java.nio.charset.StandardCharsets;

/** A hash of what a tree says. Comments, places and ways of writing do not count; order does. */
final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 in hexadecimal. */
    static String of(Node node) {
        StringBuilder canonical = new StringBuilder();
        write(node, canonical);
        return Hashing.sha256().hashString(canonical, StandardCharsets.UTF_8).toString();
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof Mapping mapping) {
            out.append('{');
            mapping.entries().forEach(entry -> {
                write(entry.key(), out);
                write(entry.value(), out);
            });
            out.append('}');
        } else if (node instanceof Sequence sequence) {
            out.append('[');
            sequence.items().forEach(item -> write(item, out));
            out.append(']');
        } else if (node instanceof Scalar scalar) {
            String text = TextReader.joined(scalar);
            // The length before the text keeps two texts from running into each other.
            out.append(text.length()).append(':').append(text);
        } else {
            throw new IllegalStateException("a node nobody writes: " + node);
        }
    }
}
