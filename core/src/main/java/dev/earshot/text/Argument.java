package dev.earshot.text;

import java.util.List;

/** What is filled in for a placeholder of a phrase. */
public sealed interface Argument {
    /** How it reads in the language of these phrases. */
    String words(PhraseBook phrases);

    /**
     * An argument of a value as it is at hand.
     *
     * @throws IllegalArgumentException if it is no argument, text, whole number or message
     */
    static Argument of(Object value) {
        if (value instanceof Argument argument) {
            return argument;
        }
        if (value instanceof String text) {
            return new Text(text);
        }
        if (value instanceof Integer || value instanceof Long) {
            return new Count(((Number) value).longValue());
        }
        if (value instanceof Message message) {
            return new Nested(message);
        }
        throw new IllegalArgumentException("not something to fill in: " + value);
    }

    /** A name of somebody's file in quotation marks, on one line and not too long. */
    static Argument quoted(String text) {
        return new Quoted(text);
    }

    /** A name as it stands within a sentence: what is a title in a heading may be written in small letters there. */
    static Argument name(String name) {
        return new Name(name);
    }

    /** Names in quotation marks of which one is meant: {@code 'a', 'b' or 'c'}. */
    static Argument anyOf(List<String> names) {
        return new Joined("list.or", names.stream().map(Argument::quoted).toList());
    }

    /** Words of which one holds: {@code a, b or c}. */
    static Argument eitherOf(List<String> words) {
        return new Joined("list.or", each(words));
    }

    /**
     * What goes together: {@code a, b and c}.
     *
     * @param each as a value of {@link #of}
     */
    static Argument allOf(List<?> each) {
        return new Joined("list", each(each));
    }

    /** Messages that go together, joined as {@link #allOf} joins words. */
    static Argument allOfMessages(List<Message> messages) {
        return allOf(messages);
    }

    /** The same in a row: {@code a, b, c}. */
    static Argument row(List<?> each) {
        return new Chain("list.row", each(each));
    }

    /** Sentences of one paragraph. */
    static Argument sentences(List<?> each) {
        return new Chain("list.sentences", each(each));
    }

    /** Parts of a sentence that have commas of their own: {@code a, b; c}. */
    static Argument parts(List<?> each) {
        return new Chain("list.semicolons", each(each));
    }

    private static List<Argument> each(List<?> values) {
        return values.stream().map(Argument::of).toList();
    }

    /** Text that stands as it is. */
    record Text(String text) implements Argument {
        @Override
        public String words(PhraseBook phrases) {
            return text;
        }
    }

    /** A whole number; of one, a phrase may have a form of its own. */
    record Count(long number) implements Argument {
        static final Count ONE = new Count(1);

        @Override
        public String words(PhraseBook phrases) {
            return Long.toString(number);
        }
    }

    /** See {@link #quoted}. */
    record Quoted(String text) implements Argument {
        @Override
        public String words(PhraseBook phrases) {
            return phrases.say(Message.of("quoted.name", "text", Excerpt.of(text)));
        }
    }

    /** See {@link #name}. */
    record Name(String name) implements Argument {
        @Override
        public String words(PhraseBook phrases) {
            return phrases.withinSentence(name);
        }
    }

    /**
     * Several of which the last is joined to the others.
     *
     * @param key of a phrase with {@code most} and {@code last}
     */
    record Joined(String key, List<Argument> each) implements Argument {
        public Joined {
            each = List.copyOf(each);
        }

        @Override
        public String words(PhraseBook phrases) {
            return phrases.join(
                    key, each.stream().map(argument -> argument.words(phrases)).toList());
        }
    }

    /**
     * Several of which each is joined to those before it.
     *
     * @param key of a phrase with {@code before} and {@code next}
     */
    record Chain(String key, List<Argument> each) implements Argument {
        public Chain {
            each = List.copyOf(each);
        }

        @Override
        public String words(PhraseBook phrases) {
            return phrases.chain(
                    key, each.stream().map(argument -> argument.words(phrases)).toList());
        }
    }

    /** A message within a message. */
    record Nested(Message message) implements Argument {
        @Override
        public String words(PhraseBook phrases) {
            return phrases.say(message);
        }
    }
}
