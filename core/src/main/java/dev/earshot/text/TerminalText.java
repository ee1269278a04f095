package dev.earshot.text;

/**
 * The one way for text from files, names and people to a terminal. Characters that would steer the terminal, or turn or
 * hide what follows, are shown instead of sent: {@code ^[} for an escape, {@code <U+202E>} for a change of direction.
 * Joiners stay, so that emoji and the scripts that need them are drawn as they should be.
 */
public final class TerminalText {
    private static final int DELETE = 0x7F;

    private TerminalText() {}

    /** The text with its line ends. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, safe));
        return safe.toString();
    }

    /** The text as one line: line ends are shown, too. */
    public static String line(String text) {
        return of(text).replace("\n", "^J");
    }

    private static void append(int c, StringBuilder safe) {
        if (c == '\n') {
            safe.append('\n');
        } else if (c < ' ' || c == DELETE) {
            // Caret notation: the character that is typed together with the control key.
            safe.append('^').append((char) (c ^ 0x40));
        } else if (isC1(c) || isSeparator(c) || isInvisible(c) || isLoneSurrogate(c)) {
            safe.append("<U+%04X>".formatted(c));
        } else {
            safe.appendCodePoint(c);
        }
    }

    private static boolean isC1(int c) {
        return c >= 0x80 && c <= 0x9F;
    }

    private static boolean isSeparator(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    /** Format characters, changes of direction among them; joiners are needed, and the signs before numbers can be seen. */
    private static boolean isInvisible(int c) {
        boolean joiner = c == 0x200C || c == 0x200D;
        boolean sign =
                c >= 0x600 && c <= 0x605 || c == 0x6DD || c == 0x70F || c == 0x8E2 || c == 0x110BD || c == 0x110CD;
        return Character.getType(c) == Character.FORMAT && !joiner && !sign;
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
