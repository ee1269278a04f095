package dev.earshot.cli;

import dev.earshot.text.TerminalText;
import java.util.Locale;
import java.util.Optional;

/** Asks and is answered, line by line. */
final class Prompt {
    private final TextOutput output;
    private final InputLines lines;
    private final boolean echo;

    /**
     * @param echo whether answers are printed as well: where nobody sees them being typed, the text would have gaps
     */
    Prompt(TextOutput output, InputLines lines, boolean echo) {
        this.output = output;
        this.lines = lines;
        this.echo = echo;
    }

    TextOutput output() {
        return output;
    }

    /** The answer to a question; none at the end of the input. */
    Optional<String> ask(String question) {
        output.ask(question);
        Optional<InputLines.Line> line = lines.next();
        if (line.isEmpty()) {
            output.gap();
            return Optional.empty();
        }
        InputLines.Line answer = line.get();
        if (echo) {
            output.print((answer.tooLong() ? "…" : TerminalText.line(answer.text())) + "\n");
        }
        // What is longer than any answer is answered like any other that does not fit.
        return Optional.of(answer.tooLong() ? "" : answer.text());
    }

    /** Yes or no; none at the end of the input. */
    Optional<Boolean> confirm(String question) {
        while (true) {
            Optional<String> answer = ask(question + " (y/n):");
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            switch (answer.get().toLowerCase(Locale.ROOT)) {
                case "y", "yes":
                    return Optional.of(true);
                case "n", "no":
                    return Optional.of(false);
                default:
                    output.say("Type y for yes or n for no, and press Enter.");
            }
        }
    }
}
