package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Path;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.Message;

/** Characters that cannot be seen and do something all the same: none of them belongs in a file. */
final class ForbiddenCharacters {
    /** Stands in for them, so that reading can go on with every place unchanged. */
    private static final int REPLACEMENT = 0xFFFD;

    private static final int MOST_REPORTS = 200;

    private ForbiddenCharacters() {}

    /** Reports the characters that stand in the file as they are, and gives its text without them. */
    static int[] cleaned(SourceText source, DiagnosticSink problems) {
        int[] text = new int[source.length()];
        int reports = 0;
        for (int i = 0; i < text.length; i++) {
            text[i] = source.at(i);
            if (text[i] != '\r' && isForbidden(text[i])) {
                // A run of them is one mistake.
                if (!(i > 0 && isForbidden(source.at(i - 1))) && reports++ < MOST_REPORTS) {
                    report(text[i], source.span(i, i + 1), "", "control-character.in-file", problems);
                }
                text[i] = REPLACEMENT;
            }
        }
        return text;
    }

    /** Reports the first of them that an escape such as {@code "\e"} put into a text, and gives the text without them. */
    static String cleaned(String text, Span span, Path path, DiagnosticSink problems) {
        int bad = firstForbidden(text);
        if (bad < 0) {
            return text;
        }
        report(text.codePointAt(bad), span, path.toString(), "control-character.in-escape", problems);
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(c -> isForbidden(c) ? REPLACEMENT : c).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int firstForbidden(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (isForbidden(character)) {
                return at;
            }
            at += Character.charCount(character);
        }
        return -1;
    }

    private static void report(int character, Span span, String path, String phrase, DiagnosticSink problems) {
        Code code = isBidi(character)
                ? Code.BIDI_CONTROL
                : isSurrogate(character) ? Code.LONE_SURROGATE : Code.CONTROL_CHARACTER;
        Message message = Message.of(phrase, "character", "U+%04X".formatted(character));
        Message help = Message.of(code == Code.LONE_SURROGATE ? "lone-surrogate.help" : "control-character.help");
        problems.report(code, span, path, message, help);
    }

    private static boolean isForbidden(int c) {
        if (c >= ' ' && c <= '~') {
            return false;
        }
        boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F;
        boolean nothing = c == 0xFEFF || (c & 0xFFFE) == 0xFFFE;
        return control || nothing || isBidi(c) || isSurrogate(c);
    }

    private static boolean isBidi(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isSurrogate(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }
}
