package dev.earshot.text;

/** Sentences as they are, made harmless and wrapped. */
public final class PlainText {
    private PlainText() {}

    /** The text, its line ends kept. */
    public static String of(String text, TextLayout layout) {
        return new Page(layout).paragraph(text).toString();
    }

    /** The text after a number or a mark, its further lines as far to the right as its first. */
    public static String item(String mark, String text, TextLayout layout) {
        return new Page(layout).item(mark, text).toString();
    }
}
