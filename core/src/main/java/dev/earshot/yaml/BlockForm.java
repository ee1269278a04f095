package dev.earshot.yaml;

import org.jspecify.annotations.Nullable;

/** The one way of writing speech in which no character means anything but itself. */
final class BlockForm {
    private BlockForm() {}

    /** Help that shows the text as a block, under its key or, without one, as the entry of a list. */
    static String of(@Nullable String key, String text) {
        String head = key == null ? "- |" : key + ": |";
        return "a block of text needs no quotes:\n" + head + "\n  " + text;
    }
}
