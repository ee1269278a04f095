package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.yaml.Node.Entry;
import dev.earshot.yaml.Node.Kind;
import dev.earshot.yaml.Node.Mapping;
import dev.earshot.yaml.Node.Scalar;
import dev.earshot.yaml.Node.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people say and read. However it is written, a text loses blanks at both ends; a single line end within it
 * becomes a space, so that a block may be broken anywhere; an empty line stays, as {@code "\n\n"}, and begins a paragraph,
 * and so does {@code \n} within double quotes.
 */
final class TextReader {
    private static final Set<String> PLACEHOLDERS = Set.of("asked", "customer");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]*)\\}|[{}]");

    private final ScalarReader values;
    private final SourceText source;
    private final DiagnosticSink problems;

    TextReader(ScalarReader values, SourceText source, DiagnosticSink problems) {
        this.values = values;
        this.source = source;
        this.problems = problems;
    }

    /** Something people read, without placeholders. */
    Located<String> prose(NodeCursor spot) {
        return text(spot, false);
    }

    /** Something people say, in which {@code {asked}} and {@code {customer}} are filled in. */
    Located<String> said(NodeCursor spot) {
        return text(spot, true);
    }

    private Located<String> text(NodeCursor spot, boolean placeholders) {
        if (!(spot.node() instanceof Scalar scalar)) {
            reportShape(spot);
            return new Located<>("", spot.head());
        }
        Located<String> nothing = new Located<>("", spot.blame());
        if (scalar.damaged()) {
            return nothing;
        }
        if (isCut(spot, scalar)) {
            reportCut(spot, scalar);
            return nothing;
        }
        if (scalar.kind() != Kind.TEXT && scalar.kind() != Kind.EMPTY) {
            values.notText(spot, scalar);
            return nothing;
        }
        String text = joined(scalar);
        if (text.isEmpty()) {
            values.empty(spot);
            return nothing;
        }
        checkBraces(spot, scalar, text, placeholders);
        return new Located<>(text, scalar.span());
    }

    /** The text of a scalar as people read it. */
    static String joined(Scalar scalar) {
        StringBuilder joined = new StringBuilder();
        // Everywhere but under '|', YAML has joined lines already, and left a line end for each empty line.
        boolean paragraphs = scalar.style() != Style.LITERAL;
        boolean begins = false;
        for (String line : scalar.text().split("\n")) {
            if (line.isBlank()) {
                begins = true;
                continue;
            }
            joined.append(joined.isEmpty() ? "" : begins || paragraphs ? "\n\n" : " ");
            joined.append(line.strip());
            begins = false;
        }
        return joined.toString();
    }

    // ---- What YAML cut off ----

    /**
     * Whether a comment right behind the text may be its rest. Two blanks before {@code #} are how comments are written;
     * one is how sentences are.
     */
    private boolean isCut(NodeCursor spot, Scalar scalar) {
        if (scalar.style() != Style.PLAIN) {
            return false;
        }
        Span before = scalar.kind() == Kind.EMPTY ? spot.head() : scalar.span();
        int end = source.offset(before.end());
        if (scalar.kind() == Kind.EMPTY && source.at(end) == ':') {
            end++;
        }
        return source.at(end) == ' ' && source.at(end + 1) == '#';
    }

    private void reportCut(NodeCursor spot, Scalar scalar) {
        int hash = source.offset(
                scalar.kind() == Kind.EMPTY ? spot.head().end() : scalar.span().end());
        while (source.at(hash) != '#') {
            hash++;
        }
        String line = source.line(source.position(hash).line());
        String rest = line.substring(
                        line.offsetByCodePoints(0, source.position(hash).column() - 1))
                .strip();
        Span span = source.span(hash, hash + rest.codePointCount(0, rest.length()));
        Argument key = Argument.quoted(spot.key());
        Message message = scalar.text().isEmpty()
                ? Message.of("speech-cut.all." + spot.role(), "key", key)
                : Message.of("speech-cut.rest." + spot.role(), "text", Argument.quoted(scalar.text()), "key", key);
        Message block = BlockForm.of(key(spot), (scalar.text() + " " + rest).strip());
        Message help = Message.of("speech-cut.help", "block", block);
        problems.report(Code.SPEECH_CUT, span, spot.path(), message, help);
    }

    private static @Nullable String key(NodeCursor spot) {
        return spot.entry() ? null : spot.key();
    }

    // ---- What YAML took for something else ----

    private void reportShape(NodeCursor spot) {
        if (spot.node() instanceof Mapping mapping && !mapping.entries().isEmpty()) {
            Entry first = mapping.entries().get(0);
            if (mapping.inBraces()) {
                Message message = Message.of("reserved-character.brace", "brace", Argument.quoted("{"));
                Span span = mapping.span();
                String text = source.slice(source.offset(span.start()), source.offset(span.end()));
                problems.report(Code.RESERVED_CHARACTER, span, spot.path(), message, BlockForm.of(key(spot), text));
                return;
            }
            if (first.key().style() == Style.PLAIN) {
                reportColon(spot, first);
                return;
            }
        }
        values.wrongShape(spot, "wrong-shape.no-text");
    }

    /** Reports text that YAML took for a key and its value. */
    void reportColon(NodeCursor spot, Entry entry) {
        int colon = source.offset(entry.key().span().end());
        Message message = Message.of(
                "colon-in-text.pair", "before", Argument.quoted(entry.key().text()));
        int start = source.offset(entry.key().span().start());
        int end = source.offset(entry.value().span().end());
        Message help = BlockForm.of(key(spot), source.slice(start, Math.max(colon + 1, end)));
        problems.report(Code.COLON_IN_TEXT, source.span(colon, colon + 1), spot.path(), message, help);
    }

    // ---- Placeholders ----

    private void checkBraces(NodeCursor spot, Scalar scalar, String text, boolean placeholders) {
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            String found = braces.group();
            int count = seen.merge(found, 1, Integer::sum);
            String word = braces.group(1);
            if (word == null) {
                Message message = Message.of("stray-brace.single", "brace", found);
                Message help = Message.of("stray-brace.single.help");
                problems.report(Code.STRAY_BRACE, place(scalar, found, count), spot.path(), message, help);
            } else if (!placeholders) {
                Message message = Message.of("unknown-placeholder.prose", "placeholder", Argument.quoted(found));
                Message help = Message.of("unknown-placeholder.prose.help");
                problems.report(Code.UNKNOWN_PLACEHOLDER, place(scalar, found, count), spot.path(), message, help);
            } else if (!PLACEHOLDERS.contains(word)) {
                Message message = Message.of("unknown-placeholder.name", "placeholder", Argument.quoted(found));
                List<String> all = PLACEHOLDERS.stream().sorted().toList();
                Message help = problems.suggestion(word, all, "unknown-placeholder.name.help");
                problems.report(Code.UNKNOWN_PLACEHOLDER, place(scalar, found, count), spot.path(), message, help);
            }
        }
    }

    /** Where the text stands for the n-th time within the scalar; the scalar, if it was written with escapes. */
    private Span place(Scalar scalar, String found, int count) {
        int start = source.offset(scalar.span().start());
        int end = source.offset(scalar.span().end());
        String raw = source.slice(start, end);
        Matcher braces = BRACES.matcher(raw);
        int at = -1;
        for (int seen = 0; seen < count; ) {
            if (!braces.find()) {
                return scalar.span();
            }
            if (braces.group().equals(found)) {
                at = braces.start();
                seen++;
            }
        }
        int from = start + raw.codePointCount(0, at);
        return source.span(from, from + found.codePointCount(0, found.length()));
    }
}
