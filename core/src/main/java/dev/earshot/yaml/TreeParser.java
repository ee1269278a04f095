package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
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
import dev.earshot.yaml.Node.Sequence;
import dev.earshot.yaml.Node.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * One walk through the tokens of a YAML text. The library reads aliases as text, merge keys as keys and the last of two
 * equal keys as the only one, all without a word; here each is reported.
 */
final class TreeParser {
    /** The library's own limits are a backstop: they come without a place, so ours are tried one step earlier. */
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .yamlSchema(YAMLSchema.CORE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH + 2)
                    .maxStringLength(Limits.BYTES)
                    .maxNameLength(Limits.BYTES)
                    .maxNumberLength(Limits.BYTES)
                    .maxTokenCount(Limits.TOKENS + 2L)
                    .maxDocumentLength(Limits.BYTES)
                    .build())
            .build();

    private final SourceText source;
    private final DiagnosticSink problems;
    private final NavigableSet<Integer> repaired;
    private final YAMLParser parser;

    /** Every key once: the same few stand in a file again and again. */
    private final Map<String, String> keys = new HashMap<>();

    private int tokens;
    private int depth;
    private boolean stopped;
    private @Nullable RuntimeException failure;
    /** Where the last good token that is no closing bracket lies, without the blanks and line ends behind it. */
    private int lastStart;

    private int lastEnd;

    private TreeParser(YAMLParser parser, SourceText source, NavigableSet<Integer> repaired, DiagnosticSink problems) {
        this.parser = parser;
        this.source = source;
        this.repaired = repaired;
        this.problems = problems;
    }

    /**
     * What one walk found.
     *
     * @param root the tree; null: there is none
     * @param whole whether the walk reached the end
     * @param failure why it did not, if the library said so
     * @param lastStart where the last good token starts, as an offset
     * @param lastEnd where it ends
     */
    record Walk(
            @Nullable Node root, boolean whole, @Nullable RuntimeException failure, int lastStart, int lastEnd) {}

    /**
     * Walks through the text.
     *
     * @param text what to read, with the same places as the source
     * @param repaired offsets at which the text was changed to get past a mistake already reported
     */
    static Walk walk(int[] text, SourceText source, NavigableSet<Integer> repaired, DiagnosticSink problems) {
        CodePointReader reader = new CodePointReader(new String(text, 0, text.length));
        try (YAMLParser parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), reader)) {
            TreeParser walk = new TreeParser(parser, source, repaired, problems);
            Node root = walk.document();
            return new Walk(root, !walk.stopped, walk.failure, walk.lastStart, walk.lastEnd);
        }
    }

    private @Nullable Node document() {
        JsonToken token = next();
        if (token == null) {
            return null;
        }
        Node root = node(token, Path.DOCUMENT);
        if (next() != null) {
            Span span = source.span(markerBefore(start()), end());
            report(
                    Code.SECOND_DOCUMENT,
                    span,
                    Path.DOCUMENT,
                    Message.of("second-document.begins"),
                    Message.of("second-document.begins.help"));
        }
        return root;
    }

    private Node node(JsonToken token, Path path) {
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            return collection(token == JsonToken.START_OBJECT, path);
        }
        return scalar(kind(token), path);
    }

    private Node collection(boolean mapping, Path path) {
        int start = lastStart;
        refuseProperties(path);
        if (++depth > Limits.DEPTH) {
            Span span = source.span(start, end());
            Message message = Message.of("nested-too-deep.here", "most", Limits.DEPTH);
            report(Code.NESTED_TOO_DEEP, span, path, message, null);
            stopped = true;
        }
        Node node = mapping ? mapping(start, path) : sequence(start, path);
        depth--;
        return node;
    }

    private Node sequence(int start, Path path) {
        List<Node> items = new ArrayList<>();
        JsonToken token = next();
        while (token != null && token != JsonToken.END_ARRAY) {
            items.add(node(token, path.entry(items.size())));
            token = next();
        }
        return new Sequence(items, source.span(start, lastInside()));
    }

    private Node mapping(int start, Path path) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        JsonToken token = next();
        while (token == JsonToken.PROPERTY_NAME) {
            Scalar key = scalar(Kind.TEXT, path);
            Path inside = path.key(key.text());
            int behindKey = lastEnd;
            JsonToken value = next();
            if (value == null) {
                break;
            }
            boolean colon = hasColon(behindKey, lastStart);
            Entry entry = new Entry(key, node(value, inside), colon);
            if (isMergeKey(key)) {
                Message message = Message.of("merge-key.here");
                report(Code.MERGE_KEY, key.span(), path, message, Message.of("merge-key.here.help"));
            } else {
                Entry first = entries.putIfAbsent(key.text(), entry);
                if (first != null) {
                    reportDuplicate(key, first, inside);
                }
            }
            token = next();
        }
        boolean inBraces = source.at(start) == '{';
        int end = inBraces ? end() : lastInside();
        return new Mapping(List.copyOf(entries.values()), inBraces, source.span(start, Math.max(start, end)));
    }

    /** Whether a colon was written behind the key; within braces it need not be. */
    private boolean hasColon(int behindKey, int value) {
        for (int at = behindKey; at < value; at++) {
            if (source.at(at) == ':') {
                return true;
            }
        }
        return false;
    }

    private static boolean isMergeKey(Scalar key) {
        return key.style() == Style.PLAIN && key.text().equals("<<");
    }

    private void reportDuplicate(Scalar key, Entry first, Path path) {
        Message message = Message.of("duplicate-key.again", "key", Argument.quoted(key.text()));
        Message help = Message.of("duplicate-key.again.help");
        List<Located<Message>> related = List.of(new Located<>(
                Message.of("duplicate-key.again.related.first"), first.key().span()));
        problems.report(Code.DUPLICATE_KEY, key.span(), path.toString(), message, help, related);
    }

    private Scalar scalar(Kind kind, Path path) {
        int start = lastStart;
        int end = lastEnd;
        Span span = source.span(start, end);
        boolean alias = refuseProperties(path);
        Style style = style(start, end);
        String text = kind == Kind.EMPTY ? "" : textOrEmpty();
        if (style == Style.QUOTED) {
            text = ForbiddenCharacters.cleaned(text, span, path, problems);
        }
        int length = text.codePointCount(0, text.length());
        if (length > Limits.TEXT) {
            Message message = Message.of("text-too-long.here", "characters", length, "most", Limits.TEXT);
            report(Code.TEXT_TOO_LONG, source.span(start, start + 1), path, message, null);
            text = text.substring(0, text.offsetByCodePoints(0, Limits.TEXT));
        }
        boolean damaged = alias || length > Limits.TEXT || isRepaired(start, Math.max(end, start + 1));
        return new Scalar(text, kind, style, damaged, span);
    }

    private boolean isRepaired(int from, int to) {
        Integer next = repaired.ceiling(from);
        return next != null && next < to;
    }

    private Kind kind(JsonToken token) {
        return switch (token) {
            case VALUE_NULL -> lastEnd <= lastStart ? Kind.EMPTY : Kind.NULL;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            default -> Kind.TEXT;
        };
    }

    private Style style(int start, int end) {
        int first = end > start ? source.at(start) : -1;
        if (repaired.contains(start)) {
            return Style.PLAIN;
        }
        if (first == '\'' || first == '"') {
            return Style.QUOTED;
        }
        if (first == '|') {
            return Style.LITERAL;
        }
        return first == '>' ? Style.FOLDED : Style.PLAIN;
    }

    /** Reports an anchor, alias or tag at the present token; whether it is an alias. */
    private boolean refuseProperties(Path path) {
        int first = lastEnd > lastStart ? source.at(lastStart) : -1;
        boolean property = first == '*' || first == '&' || first == '!';
        if (!property || repaired.contains(lastStart)) {
            return false;
        }
        if (first == '*') {
            report(Code.ALIAS, word(), path, Message.of("alias.here"), Message.of("alias.value.help"));
            return true;
        }
        if (first == '&' || parser.getObjectId() != null) {
            report(Code.ANCHOR, word(), path, Message.of("anchor.here"), Message.of("anchor.here.help"));
        } else {
            report(Code.TAG, word(), path, Message.of("tag.here"), Message.of("tag.here.help"));
        }
        return false;
    }

    /** The next token; null at the end, and for ever after something went wrong. */
    private @Nullable JsonToken next() {
        if (stopped) {
            return null;
        }
        try {
            JsonToken token = parser.nextToken();
            if (token != null && ++tokens > Limits.TOKENS) {
                Message message = Message.of("too-many-parts.tokens", "most", Limits.TOKENS);
                report(Code.TOO_MANY_PARTS, source.span(start(), end()), Path.DOCUMENT, message, null);
                stopped = true;
                return null;
            }
            if (token != null && !token.isStructEnd()) {
                lastStart = start();
                lastEnd = trimmed(lastStart, end());
            }
            return token;
        } catch (RuntimeException e) {
            // Whatever it is, and some are not the library's own: the text is at fault, not the caller.
            failure = e;
            stopped = true;
            return null;
        }
    }

    private String textOrEmpty() {
        String text = parser.getString();
        if (text == null) {
            return "";
        }
        return parser.currentToken() == JsonToken.PROPERTY_NAME ? keys.computeIfAbsent(text, key -> key) : text;
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private int end() {
        return (int) parser.currentLocation().getCharOffset();
    }

    private int lastInside() {
        return Math.max(lastStart, lastEnd);
    }

    /** The end without the blanks and line ends before it. */
    private int trimmed(int start, int end) {
        int trimmed = Math.min(end, source.length());
        while (trimmed > start && Character.isWhitespace(source.at(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    /** The word that begins the present token. */
    private Span word() {
        return source.span(lastStart, wordEnd(lastStart));
    }

    private int wordEnd(int start) {
        int end = start;
        while (source.at(end) != -1 && !Character.isWhitespace(source.at(end))) {
            end++;
        }
        return end;
    }

    /** The start of the line of the {@code ---} before the offset. */
    private int markerBefore(int offset) {
        int line = source.position(offset).line();
        while (line > 1 && !source.line(line).startsWith("---")) {
            line--;
        }
        return source.line(line).startsWith("---") ? source.offset(new Position(line, 1)) : offset;
    }

    private void report(Code code, Span span, Path path, Message message, @Nullable Message help) {
        problems.report(code, span, path.toString(), message, help);
    }
}
