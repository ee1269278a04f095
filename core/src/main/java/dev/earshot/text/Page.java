package dev.earshot.text;

/**
 * Text for people being put together: the one way by which words of scenarios, users and files come into it, made
 * harmless, and wrapped.
 */
public final class Page {
    private static final String BOLD = "\u001b[1m";
    private static final String NORMAL = "\u001b[0m";

    private final TextLayout layout;
    private final StringBuilder text = new StringBuilder();

    public Page(TextLayout layout) {
        this.layout = layout;
    }

    /** A line of its own that says what follows. */
    public Page heading(String words) {
        for (String line : Wrapping.lines(TerminalText.of(words.replace("\t", " ")), layout.width())) {
            text.append(layout.colour() ? BOLD + line + NORMAL : line).append('\n');
        }
        return this;
    }

    public Page paragraph(String words) {
        return indented("", "", words);
    }

    /** A paragraph with something before its first line, and as much room before the others. */
    public Page item(String before, String words) {
        return indented(before, " ".repeat(DisplayWidth.of(before)), words);
    }

    /** A paragraph that is one of several: its first line stands out to the left of the others. */
    public Page bullet(String before, String words) {
        return indented(before, before + "  ", words);
    }

    /** A row of a table, as wide as it is: broken, its columns would mean nothing. */
    public Page row(String cells) {
        text.append(TerminalText.line(cells).stripTrailing()).append('\n');
        return this;
    }

    public Page gap() {
        text.append('\n');
        return this;
    }

    /** A paragraph with something before its first line, and before each of the others. */
    public Page indented(String first, String rest, String words) {
        String before = first;
        int width = layout.width() - Math.max(DisplayWidth.of(first), DisplayWidth.of(rest));
        for (String line : Wrapping.lines(TerminalText.of(words.replace("\t", " ")), width)) {
            text.append((before + line).stripTrailing()).append('\n');
            before = rest;
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
