package dev.earshot.text;

import java.util.regex.Pattern;

/** A text of somebody's file, as far as it is shown within a sentence. */
final class Excerpt {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Longer texts are shortened in messages; the source shows the rest. */
    private static final int LONGEST = 40;

    private Excerpt() {}

    /** The text on one line and not too long. */
    static String of(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) > LONGEST
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…"
                : line;
    }
}
