package dev.earshot.cli;

import dev.earshot.text.TerminalText;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Standard output, and what became of it: a {@link PrintStream} says only that something went wrong. */
final class OutputStreamMonitor extends FilterOutputStream {
    private @Nullable IOException failure;

    OutputStreamMonitor(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** The exit code after all. Whoever reads on may have read enough and gone: that is no reason for a message. */
    int exit(int exit, PrintStream messages) {
        IOException happened = failure;
        if (happened == null) {
            return exit;
        }
        String reason = String.valueOf(happened.getMessage());
        if (reason.toLowerCase(java.util.Locale.ROOT).contains("pipe")) {
            return ExitCode.NOBODY_READS;
        }
        messages.print("earshot: the output could not be written (" + TerminalText.line(reason) + ")\n");
        return ExitCode.FAILED;
    }
}
