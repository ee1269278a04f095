package dev.earshot.cli;

import dev.earshot.text.Message;

/** The command cannot be used like that; the message says why, in plain words. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(Message message) {
        super(CliPhrases.say(message));
    }

    /** @param arguments as in {@link Message#of} */
    UsageException(String key, Object... arguments) {
        this(Message.of(key, arguments));
    }
}
