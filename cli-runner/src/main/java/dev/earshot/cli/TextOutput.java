package dev.earshot.cli;

import dev.earshot.text.PlainText;
import dev.earshot.text.TerminalText;
import dev.earshot.text.TextLayout;
import java.io.PrintStream;

/** Prints for people: lines end alike on every system, and nothing waits in a buffer while somebody is asked. */
final class TextOutput {
    private final ProcessContext process;
    private final PrintStream to;
    private final boolean colour;

    TextOutput(ProcessContext process, PrintStream to, boolean colour) {
        this.process = process;
        this.to = to;
        this.colour = colour && process.colourAllowed();
    }

    /** Asked anew for each piece of text: terminals are resized. */
    TextLayout layout() {
        return new TextLayout(width(), colour);
    }

    private int width() {
        boolean messages = to == process.messages();
        int columns = (messages ? process.messageColumns() : process.columns()).getAsInt();
        return columns > 0 ? columns : columnsVariable();
    }

    private int columnsVariable() {
        String columns = process.variable("COLUMNS");
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
