package dev.earshot.cli;

import java.io.PrintStream;

/** Where the {@code earshot} command starts: wires the streams and hands over the exit code. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(System.err));
    }

    static int run(PrintStream messages) {
        messages.println("Usage: earshot <command>");
        return 2;
    }
}
