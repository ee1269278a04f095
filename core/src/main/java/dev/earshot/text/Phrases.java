package dev.earshot.text;

import java.util.List;
import java.util.Optional;

/** Earshot's own sentences, by key: one property file for each audience. */
public final class Phrases {
    private static final PhraseBook ENGLISH = PhraseBook.of(
            Phrases.class,
            "common.properties",
            "trainee.properties",
            "author.properties",
            "diagnostics.properties",
            "findings.properties");

    private Phrases() {}

    /**
     * A sentence.
     *
     * @param arguments as in {@link Message#of}
     */
    public static String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    /** The phrase as it stands, if there is one. */
    public static Optional<String> find(String key) {
        return ENGLISH.find(key);
    }

    /** The words of a message, or of what else may be filled in for a placeholder. */
    public static String say(Argument argument) {
        return argument.words(ENGLISH);
    }

    /** Sentences of one paragraph. */
    public static String sentences(List<String> sentences) {
        return say(Argument.sentences(sentences));
    }

    /** Words in a row: {@code a, b and c}. */
    public static String list(List<String> words) {
        return say(Argument.allOf(words));
    }
}
