package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Path;
import dev.earshot.diagnostic.Span;
import dev.earshot.diagnostic.Wording;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.yaml.Node.Entry;
import dev.earshot.yaml.Node.Kind;
import dev.earshot.yaml.Node.Mapping;
import dev.earshot.yaml.Node.Scalar;
import dev.earshot.yaml.Node.Sequence;
import dev.earshot.yaml.Node.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values, lists and declarations. What is not as it should be is reported once and then stands for nothing:
 * an empty name, an empty list, the usual number.
 */
final class ScalarReader {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    /** More digits than any number here needs. */
    private static final int LONGEST_NUMBER = 9;

    private final DiagnosticSink problems;

    ScalarReader(DiagnosticSink problems) {
        this.problems = problems;
    }

    /** One name; the empty name if there is none. */
    Located<String> name(NodeCursor spot) {
        if (spot.node() instanceof Scalar scalar) {
            return new Located<>(isName(spot, scalar) ? scalar.text().strip() : "", spot.blame());
        }
        wrongShape(spot, "wrong-shape.no-name");
        return new Located<>("", spot.head());
    }

    /** A name that must have the form of an id. */
    Located<String> id(NodeCursor spot) {
        Located<String> id = name(spot);
        if (!id.value().isEmpty()) {
            IdNamespace.checkForm(id, spot.at(), problems);
        }
        return id;
    }

    /** One name or a list of names; nothing if the key is not there. */
    List<Located<String>> names(@Nullable NodeCursor spot) {
        if (spot == null) {
            return List.of();
        }
        List<Located<String>> names = new ArrayList<>();
        for (NodeCursor entry : spot.node() instanceof Sequence ? entries(spot) : List.of(spot)) {
            Located<String> name = name(entry);
            if (!name.value().isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Names that must have the form of ids. */
    List<Located<String>> ids(@Nullable NodeCursor spot) {
        List<Located<String>> ids = names(spot);
        if (spot != null) {
            ids.forEach(id -> IdNamespace.checkForm(id, spot.at(), problems));
        }
        return ids;
    }

    /** A whole number; the given one if the key is not there. */
    int whole(@Nullable NodeCursor spot, int least, int most, int otherwise) {
        if (spot == null || spot.isDamaged()) {
            return otherwise;
        }
        OptionalInt number = number(spot);
        if (number.isEmpty()) {
            notANumber(spot);
            return otherwise;
        }
        int value = number.getAsInt();
        if (value < least || value > most) {
            Message message = Message.of(
                    "out-of-range.number." + spot.role(),
                    "key",
                    Argument.quoted(spot.key()),
                    "number",
                    ((Scalar) spot.node()).text(),
                    "least",
                    least,
                    "most",
                    most);
            problems.report(Code.OUT_OF_RANGE, spot.blame(), spot.path(), message, null);
            return otherwise;
        }
        return value;
    }

    private static OptionalInt number(NodeCursor spot) {
        if (!(spot.node() instanceof Scalar scalar)
                || scalar.style() != Style.PLAIN
                || !WHOLE.matcher(scalar.text()).matches()) {
            return OptionalInt.empty();
        }
        String digits = scalar.text().replaceFirst("^([+-]?)0+(?=.)", "$1");
        boolean negative = digits.startsWith("-");
        // Too long a number is out of every range here; which one does not matter.
        return OptionalInt.of(
                digits.length() > LONGEST_NUMBER
                        ? negative ? Integer.MIN_VALUE : Integer.MAX_VALUE
                        : Integer.parseInt(digits));
    }

    private void notANumber(NodeCursor spot) {
        Argument key = Argument.quoted(spot.key());
        Message message = spot.node() instanceof Scalar scalar && !spot.isEmpty()
                ? Message.of("not-a-number.value." + spot.role(), "key", key, "found", Argument.quoted(scalar.text()))
                : Message.of("not-a-number." + spot.shape() + "." + spot.role(), "key", key);
        boolean quoted = spot.node() instanceof Scalar scalar && scalar.style() == Style.QUOTED;
        Message help = Message.of(quoted ? "not-a-number.quoted.help" : "not-a-number.help");
        problems.report(Code.NOT_A_NUMBER, spot.blame(), spot.path(), message, help);
    }

    /** Yes or no; the given answer if the key is not there. */
    boolean yes(@Nullable NodeCursor spot, boolean otherwise) {
        if (spot == null || spot.isDamaged()) {
            return otherwise;
        }
        if (spot.node() instanceof Scalar scalar && scalar.kind() == Kind.BOOLEAN) {
            return scalar.text().equalsIgnoreCase("true");
        }
        notAChoice(spot, List.of("true", "false"));
        return otherwise;
    }

    /** One of a few words; null: the key is not there, or its value is none of them. */
    <T> @Nullable T choice(@Nullable NodeCursor spot, Map<String, T> words) {
        if (spot == null || spot.isDamaged()) {
            return null;
        }
        if (spot.node() instanceof Scalar scalar && words.containsKey(scalar.text())) {
            return words.get(scalar.text());
        }
        notAChoice(spot, words.keySet().stream().sorted().toList());
        return null;
    }

    void notAChoice(NodeCursor spot, List<String> words) {
        if (spot.isEmpty()) {
            empty(spot);
            return;
        }
        Argument key = Argument.quoted(spot.key());
        Argument choice = Argument.anyOf(words);
        Message message = Message.of("not-a-choice." + spot.shape() + "." + spot.role(), "key", key, "words", choice);
        List<String> near = List.of();
        if (spot.node() instanceof Scalar scalar) {
            Argument found = Argument.quoted(scalar.text());
            message = Message.of("not-a-choice.value." + spot.role(), "key", key, "words", choice, "found", found);
            near = Wording.nearest(scalar.text(), words);
        }
        Message help = near.isEmpty() ? null : Message.of("did-you-mean", "names", Argument.anyOf(near));
        problems.report(Code.NOT_A_CHOICE, spot.blame(), spot.path(), message, help);
    }

    /** The entries of a list; none if the key is not there. */
    List<NodeCursor> entries(@Nullable NodeCursor spot) {
        if (spot == null) {
            return List.of();
        }
        if (!(spot.node() instanceof Sequence list)) {
            if (spot.isEmpty()) {
                empty(spot);
            } else {
                wrongShape(spot, "wrong-shape.no-list");
            }
            return List.of();
        }
        List<NodeCursor> entries = new ArrayList<>();
        for (Node item : list.items()) {
            Path path = spot.at().entry(entries.size());
            Span head = item instanceof Mapping mapping && !mapping.entries().isEmpty()
                    ? mapping.entries().get(0).key().span()
                    : item.span();
            entries.add(new NodeCursor(item, path, spot.key(), true, head));
        }
        return entries;
    }

    /**
     * A list of at least so many entries.
     *
     * @param of what they are, as phrases that miss one are told apart
     */
    List<NodeCursor> entries(NodeCursor spot, int least, String of) {
        List<NodeCursor> entries = entries(spot);
        if (spot.node() instanceof Sequence && entries.size() < least) {
            tooFew(spot, entries.size(), least, of);
        }
        return entries;
    }

    void tooFew(NodeCursor spot, int count, int least, String of) {
        Argument key = Argument.quoted(spot.key());
        Message message = count == 0
                ? Message.of("too-few." + of + ".none." + spot.role(), "key", key, "least", least)
                : Message.of("too-few." + of + ".some." + spot.role(), "key", key, "count", count, "least", least);
        problems.report(Code.TOO_FEW, spot.head(), spot.path(), message, null);
    }

    /** What a mapping from ids declares; nothing if the key is not there. */
    List<Declared> declared(@Nullable NodeCursor spot, IdNamespace ids) {
        if (spot == null) {
            return List.of();
        }
        if (!(spot.node() instanceof Mapping mapping)) {
            if (!spot.isEmpty()) {
                wrongShape(spot, "wrong-shape.no-ids");
            } else {
                empty(spot);
            }
            return List.of();
        }
        List<Declared> declared = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            Scalar key = entry.key();
            Located<String> id = new Located<>(key.damaged() ? "" : key.text(), key.span());
            Path path = spot.at().key(key.text());
            ids.take(id, path);
            declared.add(new Declared(id, new NodeCursor(entry.value(), path, key.text(), false, key.span())));
        }
        return declared;
    }

    /** One part of a mapping from ids. */
    record Declared(Located<String> id, NodeCursor spot) {}

    /** Whether there is a name, whatever YAML takes it for: {@code true} and {@code null} are names like others. */
    private boolean isName(NodeCursor spot, Scalar scalar) {
        if (!scalar.damaged() && scalar.text().isBlank()) {
            empty(spot);
        }
        return !scalar.damaged() && !scalar.text().isBlank();
    }

    /** Reports a value that YAML does not take for text. */
    void notText(NodeCursor spot, Scalar scalar) {
        String kind = switch (scalar.kind()) {
            case NUMBER -> "not-text.number.";
            case BOOLEAN -> "not-text.yes-or-no.";
            case NULL -> "not-text.nothing.";
            case TEXT, EMPTY -> throw new IllegalArgumentException("nothing is wrong with " + scalar);
        };
        Message message = Message.of(kind + spot.role(), "key", Argument.quoted(spot.key()), "found", scalar.text());
        Message help = Message.of("not-text.help", "found", scalar.text());
        problems.report(Code.NOT_TEXT, spot.blame(), spot.path(), message, help);
    }

    void empty(NodeCursor spot) {
        Message message = Message.of("empty-value." + spot.role(), "key", Argument.quoted(spot.key()));
        Message help = Message.of("empty-value.help");
        problems.report(Code.EMPTY_VALUE, spot.blame(), spot.path(), message, help);
    }

    /** @param phrase what it should have been; it has a form for each role of a spot and each shape that it cannot have */
    void wrongShape(NodeCursor spot, String phrase) {
        if (!spot.isDamaged()) {
            Message message =
                    Message.of(phrase + "." + spot.role() + "." + spot.shape(), "key", Argument.quoted(spot.key()));
            problems.report(Code.WRONG_SHAPE, spot.blame(), spot.path(), message, null);
        }
    }

    DiagnosticSink problems() {
        return problems;
    }
}
