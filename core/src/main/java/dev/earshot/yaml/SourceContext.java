package dev.earshot.yaml;

import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/** What stands around a place in a source, where YAML itself had nothing more to say about it. */
record SourceContext(SourceText source) {
    boolean isQuote(int offset) {
        return source.at(offset) == '"' || source.at(offset) == '\'';
    }

    boolean isBlank(int offset) {
        int c = source.at(offset);
        return c == -1 || c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    int line(int offset) {
        return source.position(offset).line();
    }

    /** Counted from 0. */
    int column(int offset) {
        return source.position(offset).column() - 1;
    }

    int lineStart(int offset) {
        return offset - column(offset);
    }

    int lineEnd(int offset) {
        String line = source.line(line(offset));
        return lineStart(offset) + line.codePointCount(0, line.length());
    }

    int indentation(int offset) {
        int start = lineStart(offset);
        int at = start;
        while (source.at(at) == ' ' || source.at(at) == '\t') {
            at++;
        }
        return at - start;
    }

    Span word(int at) {
        return source.span(
                at, at + Math.max(1, wordAt(at).codePointCount(0, wordAt(at).length())));
    }

    String wordAt(int at) {
        int end = at;
        while (!isBlank(end) && source.at(end) != ':' && end - at < 80) {
            end++;
        }
        return source.slice(at, Math.min(end, source.length()));
    }

    /** How many brackets are open on the line before the offset. */
    int openBrackets(int offset) {
        int open = 0;
        for (int at = lineStart(offset); at < offset; at++) {
            int c = source.at(at);
            open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        }
        return open;
    }

    /** The key whose value begins at the offset; null: it is the entry of a list, or no value. */
    @Nullable
    String keyBefore(int offset) {
        int end = offset;
        while (end > 0 && source.at(end - 1) == ' ') {
            end--;
        }
        if (end == 0 || source.at(end - 1) != ':') {
            return null;
        }
        int start = end - 1;
        while (start > 0 && (Character.isLetterOrDigit(source.at(start - 1)) || source.at(start - 1) == '-')) {
            start--;
        }
        return start == end - 1 ? null : source.slice(start, end - 1);
    }

    boolean isValue(int offset) {
        return keyBefore(offset) != null;
    }

    /** Where the value on the line begins, behind {@code key: } or {@code - }; the offset itself if there is none. */
    int valueOfLine(int offset) {
        int at = lineStart(offset) + indentation(offset);
        while (source.at(at) == '-' && source.at(at + 1) == ' ') {
            at += 2;
        }
        int key = at;
        while (at < offset && !(source.at(at) == ':' && source.at(at + 1) == ' ')) {
            at++;
        }
        if (at >= offset) {
            return key;
        }
        at++;
        while (source.at(at) == ' ') {
            at++;
        }
        return at;
    }
}
