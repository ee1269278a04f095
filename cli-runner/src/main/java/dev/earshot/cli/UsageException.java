package dev.earshot.cli;

/** The command cannot be used like that; the message says why, in plain words. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
