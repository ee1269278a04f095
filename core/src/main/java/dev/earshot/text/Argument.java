package dev.earshot.text;

import java.util.List;
import java.util.Map;

/** What is filled in for a placeholder of a phrase. */
public interface Argument {
    /** What puts arguments in words: the phrases of a language. */
    interface Language {
        /** The phrase of this key with these arguments. */
        String say(String key, Map<String, Argument> arguments);

        /** Words in a row, the last joined to the others as the phrase of this key joins two. */
        String join(String key, List<String> words);

        /** Words in a row, each joined to those before it as the phrase of this key joins two. */
        String chain(String key, List<String> words);

        /** A name within a sentence, as this language writes it there. */
        String withinSentence(String name);
    }

    /** How it reads in this language. */
    String words(Language language);

    /**
     * An argument of a value as it is at hand.
     *
     * @throws IllegalArgumentException if it is no argument, text or whole number
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
    static Argument allOfMessages(List<? extends Argument> messages) {
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
        public String words(Language language) {
            return text;
        }
    }

    /** A whole number; of one, a phrase may have a form of its own. */
    record Count(long number) implements Argument {
        static final Count ONE = new Count(1);

        @Override
        public String words(Language language) {
            return Long.toString(number);
        }
    }

    /** See {@link #quoted}. */
    record Quoted(String text) implements Argument {
        @Override
        public String words(Language language) {
            return language.say("quoted.name", Map.of("text", new Text(Excerpt.of(text))));
        }
    }

    /** See {@link #name}. */
    record Name(String name) implements Argument {
        @Override
        public String words(Language language) {
            return language.withinSentence(name);
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
        public String words(Language language) {
            return language.join(
                    key, each.stream().map(argument -> argument.words(language)).toList());
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
        public String words(Language language) {
            return language.chain(
                    key, each.stream().map(argument -> argument.words(language)).toList());
        }
    }
}
