package dev.earshot.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is filled in for a placeholder of a phrase. */
public interface Argument {
    /** What puts arguments in words: the phrases of a language. */
    interface Language {
        /** The phrase of this key with these arguments. */
        String say(String key, Map<String, Argument> arguments);

        /** Words in a row, joined as the phrase of this key joins two. */
        String join(String key, List<String> words);
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

    /** Names in quotation marks of which one is meant: {@code 'a', 'b' or 'c'}. */
    static Argument anyOf(List<String> names) {
        return new AnyOf(names);
    }

    /** Words that go together: {@code a, b and c}. */
    static Argument allOf(List<String> words) {
        return new AllOf(words);
    }

    /** Messages that go together, joined as {@link #allOf} joins words. */
    static Argument allOfMessages(List<? extends Argument> messages) {
        return new AllOfMessages(List.copyOf(messages));
    }

    /** Words in a row: {@code a, b, c}. */
    static Argument row(List<String> words) {
        return new Row(words);
    }

    /** A number with so many decimals. */
    static Argument decimal(double number, int decimals) {
        return new Decimal(number, decimals);
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

    /** See {@link #anyOf}. */
    record AnyOf(List<String> names) implements Argument {
        public AnyOf {
            names = List.copyOf(names);
        }

        @Override
        public String words(Language language) {
            return language.join(
                    "list.or",
                    names.stream().map(name -> new Quoted(name).words(language)).toList());
        }
    }

    /** See {@link #allOf}. */
    record AllOf(List<String> each) implements Argument {
        public AllOf {
            each = List.copyOf(each);
        }

        @Override
        public String words(Language language) {
            return language.join("list", each);
        }
    }

    /** See {@link #allOfMessages}. */
    record AllOfMessages(List<Argument> each) implements Argument {
        public AllOfMessages {
            each = List.copyOf(each);
        }

        @Override
        public String words(Language language) {
            return language.join(
                    "list",
                    each.stream().map(argument -> argument.words(language)).toList());
        }
    }

    /** See {@link #row}. */
    record Row(List<String> each) implements Argument {
        public Row {
            each = List.copyOf(each);
        }

        @Override
        public String words(Language language) {
            return String.join(", ", each);
        }
    }

    /** See {@link #decimal}. */
    record Decimal(double number, int decimals) implements Argument {
        @Override
        public String words(Language language) {
            return String.format(Locale.ROOT, "%." + decimals + "f", number);
        }
    }
}
