package dev.earshot.cli;

import dev.earshot.text.Message;
import dev.earshot.text.PhraseBook;

/** The sentences that the command line says itself, by key. */
final class CliPhrases {
    /** Quotation marks and lists are those of all of Earshot. */
    private static final PhraseBook ENGLISH =
            PhraseBook.of(CliPhrases.class, "/dev/earshot/text/common.properties", "cli.properties");

    private CliPhrases() {}

    /** The words of a message. */
    static String say(Message message) {
        return ENGLISH.say(message);
    }

    /**
     * A sentence.
     *
     * @param arguments as in {@link Message#of}
     */
    static String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }
}
