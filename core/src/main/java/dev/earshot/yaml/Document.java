package dev.earshot.yaml;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Path;
import dev.earshot.diagnostic.Position;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.yaml.Node.Entry;
import dev.earshot.yaml.Node.Kind;
import dev.earshot.yaml.Node.Mapping;
import dev.earshot.yaml.Node.Scalar;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every kind of file goes through: bytes, characters, tree, version, content. */
final class Document {
    private static final String VERSION = "1";

    /** Reports that say what is not there: wrong as soon as a part of the file is not known. */
    private static final Set<Code> ABSENCES = Set.of(Code.MISSING_KEY, Code.TOO_FEW, Code.QUIZ_ANSWERS);

    private Document() {}

    /** Reads the content of one kind of file. */
    @FunctionalInterface
    interface Content<T> {
        /** The content; null: not even a guess is possible. */
        @Nullable
        T read(NodeCursor root, SourceText source, DiagnosticSink problems);
    }

    /**
     * Reads a file.
     *
     * @param version the key that says which version of which format it is
     */
    static <T> Checked<T> read(String file, byte[] bytes, String version, Content<T> content) {
        Checked<SourceText> decoded = Utf8Decoder.decode(file, bytes);
        SourceText source = decoded.value();
        if (source == null) {
            return new Checked<>(null, decoded.diagnostics());
        }
        DiagnosticSink problems = new DiagnosticSink(file, source);
        ParseTree tree = ParseTree.parse(source, problems);
        T value = tree.root() == null || isNothing(tree.root())
                ? nothing(tree, problems)
                : content(tree, version, source, problems, content);
        return new Checked<>(value, problems.found());
    }

    private static boolean isNothing(Node root) {
        return root instanceof Scalar scalar && (scalar.kind() == Kind.EMPTY || scalar.kind() == Kind.NULL);
    }

    private static <T> @Nullable T nothing(ParseTree tree, DiagnosticSink problems) {
        if (tree.complete()) {
            problems.report(Code.EMPTY_FILE, Span.of(1, 1, 0), "", Message.of("empty-file.nothing"), null);
        }
        return null;
    }

    private static <T> @Nullable T content(
            ParseTree tree, String version, SourceText source, DiagnosticSink problems, Content<T> content) {
        Node root = tree.root();
        if (!(root instanceof Mapping mapping)) {
            // What is one text of characters that may not be there was perhaps never meant to be a file of ours.
            boolean follows = root instanceof Scalar && !problems.found().isEmpty();
            if (tree.complete() && !follows) {
                Message message = Message.of("wrong-shape.file", "key", version, "version", VERSION);
                problems.report(Code.WRONG_SHAPE, Span.of(1, 1, 0), "", message, null);
            }
            return null;
        }
        DiagnosticSink found = problems.emptyCopy();
        T value = isThisVersion(mapping, version, found) ? content.read(spot(mapping), source, found) : null;
        problems.addAll(found.found().stream().filter(d -> isCertain(d, tree)).toList());
        return tree.complete() ? value : null;
    }

    private static NodeCursor spot(Mapping root) {
        Span head = root.entries().isEmpty()
                ? root.span()
                : root.entries().get(0).key().span();
        return new NodeCursor(root, Path.DOCUMENT, "the file", false, head);
    }

    /** Whether it does not merely follow from a mistake already reported. */
    private static boolean isCertain(Diagnostic found, ParseTree tree) {
        Position start = found.span().start();
        return start.line() < tree.end()
                && !tree.repaired().contains(start.line())
                && (tree.complete() || !ABSENCES.contains(found.code()));
    }

    /** Whether the file can be read on; a missing version is reported later, as a missing key. */
    private static boolean isThisVersion(Mapping root, String key, DiagnosticSink problems) {
        Entry version = root.find(key);
        if (version == null
                || version.value() instanceof Scalar scalar && scalar.text().equals(VERSION)) {
            return true;
        }
        Message help = Message.of("wrong-version.help", "key", key, "version", VERSION);
        if (version.value() instanceof Scalar scalar && !scalar.text().isEmpty()) {
            Message message =
                    Message.of("wrong-version.other", "found", Argument.quoted(scalar.text()), "version", VERSION);
            problems.report(Code.WRONG_VERSION, scalar.span(), key, message, help);
        } else {
            Message message = Message.of("wrong-version.none", "key", Argument.quoted(key));
            problems.report(Code.WRONG_VERSION, version.key().span(), key, message, help);
        }
        return false;
    }
}
