package dev.earshot.text;

/**
 * What a text is laid out for.
 *
 * @param width columns of a line
 * @param colour whether headings may be set off by the terminal's means; nothing is lost without
 */
public record TextLayout(int width, boolean colour) {
    /** What people read comfortably, and what a terminal has if it does not say. */
    public static final int USUAL_WIDTH = 80;

    /** Below this, wrapping helps nobody. */
    private static final int NARROWEST = 20;

    /** Beyond this, lines are hard to follow on any screen. */
    private static final int WIDEST = 100;

    public TextLayout {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /** Plain text of the usual width. */
    public static TextLayout plain() {
        return new TextLayout(USUAL_WIDTH, false);
    }
}
