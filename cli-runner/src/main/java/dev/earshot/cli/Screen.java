package dev.earshot.cli;

import dev.earshot.text.PlainText;
import dev.earshot.text.TerminalText;
import dev.earshot.text.TextLayout;
import java.io.PrintStream;

/** Prints for people: lines end alike on every system, and nothing waits in a buffer while somebody is asked. */
final class Screen {
    private final Surroundings surroundings;
    private final PrintStream to;
    private final boolean colour;

    Screen(Surroundings surroundings, PrintStream to, boolean colour) {
        this.surroundings = surroundings;
        this.to = to;
        this.colour = colour && surroundings.colourAllowed();
    }

    /** Asked anew for each piece of text: terminals are resized. */
    TextLayout layout() {
        return new TextLayout(width(), colour);
    }

    private int width() {
        boolean messages = to == surroundings.messages();
        int columns = (messages ? surroundings.messageColumns() : surroundings.columns()).getAsInt();
        return columns > 0 ? columns : columnsVariable();
    }

    private int columnsVariable() {
        String columns = surroundings.variable("COLUMNS");
        return columns.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(columns) : TextLayout.USUAL_WIDTH;
    }

    /** Text that is laid out already. */
    void print(String text) {
        to.print(text);
        to.flush();
    }

    /** Sentences of our own, whatever names they contain. */
    void say(String sentences) {
        print(PlainText.of(sentences, layout()));
    }

    /** The same after a number or a mark. */
    void item(String mark, String sentences) {
        print(PlainText.item(mark, sentences, layout()));
    }

    /** A command to type, on a line of its own that is never wrapped. */
    void command(String command) {
        print("  " + TerminalText.line(command) + "\n");
    }

    void gap() {
        print("\n");
    }

    /** A question; the answer follows on the same line. */
    void ask(String question) {
        print(PlainText.of(question, layout()).stripTrailing() + " ");
    }
}
