package dev.earshot.cli;

/** What the process says to whoever started it. */
final class ExitCode {
    /** All went well. */
    static final int FINE = 0;

    /** There is something wrong with a scenario, a save or the answers given. */
    static final int PROBLEMS = 1;

    /** The command was used in a way it cannot be; a file that is not there counts as that too. */
    static final int USAGE = 2;

    /** Earshot itself failed. */
    static final int FAILED = 3;

    /** Whoever read the output has closed it; what a shell reports for a program that a closed pipe ended. */
    static final int NOBODY_READS = 141;

    private ExitCode() {}
}
