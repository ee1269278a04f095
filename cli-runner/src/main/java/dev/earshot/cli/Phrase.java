package dev.earshot.cli;

import dev.earshot.text.TerminalText;

/** Small parts of our own sentences. */
final class Phrase {
    private Phrase() {}

    /** A number of things: {@code 1 reply}, {@code 3 replies}. */
    static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** What somebody needs to have the same words again. */
    static String seed(long seed) {
        return "Seed " + seed + ": play again with --seed " + seed + ".";
    }

    /** A name as it can be typed in a command. */
    static String typed(String name) {
        String shown = TerminalText.line(name);
        return shown.contains(" ") ? "\"" + shown + "\"" : shown;
    }
}
