package dev.earshot.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something to say, before it is put in words: the key of a whole sentence, and what is filled in. Its words are made when
 * it is shown. One message may be filled in for a placeholder of another.
 *
 * @param arguments by the names that the sentence has for them, in the order in which they were given
 */
public record Message(String key, Map<String, Argument> arguments) implements Argument {
    public Message {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * A message.
     *
     * @param arguments names of placeholders, each followed by what takes its place: an {@link Argument}, a text that stands
     *     as it is, or a whole number
     * @throws IllegalArgumentException if a value is none of these
     */
    public static Message of(String key, Object... arguments) {
        Map<String, Argument> values = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            values.put((String) arguments[i], Argument.of(arguments[i + 1]));
        }
        return new Message(key, values);
    }

    /** Words that have no key: those of a file, or those of a library. */
    public static Message verbatim(String words) {
        return of("verbatim", "words", words);
    }

    @Override
    public String words(Language language) {
        return language.say(key, arguments);
    }
}
