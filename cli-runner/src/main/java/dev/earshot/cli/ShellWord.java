package dev.earshot.cli;

import dev.earshot.text.TerminalText;

/** Names as they can be typed in a command. */
final class ShellWord {
    private ShellWord() {}

    /** A name as it can be typed in a command. */
    static String of(String name) {
        String shown = TerminalText.line(name);
        return shown.contains(" ") ? "\"" + shown + "\"" : shown;
    }
}
