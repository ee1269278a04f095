package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Path;
import dev.earshot.diagnostic.Span;
import dev.earshot.diagnostic.Wording;
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
final class Values {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    /** More digits than any number here needs. */
    private static final int LONGEST_NUMBER = 9;

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    /** One name; the empty name if there is none. */
    Located<String> name(Spot spot) {
        if (spot.node() instanceof Scalar scalar) {
            return new Located<>(isName(spot, scalar) ? scalar.text().strip() : "", spot.blame());
        }
        wrongShape(spot, "must be one name, not " + spot.kind());
        return new Located<>("", spot.head());
    }

    /** A name that must have the form of an id. */
    Located<String> id(Spot spot) {
        Located<String> id = name(spot);
        if (!id.value().isEmpty()) {
            Ids.checkForm(id, spot.at(), problems);
        }
        return id;
    }

    /** One name or a list of names; nothing if the key is not there. */
    List<Located<String>> names(@Nullable Spot spot) {
        if (spot == null) {
            return List.of();
        }
        List<Located<String>> names = new ArrayList<>();
        for (Spot entry : spot.node() instanceof Sequence ? entries(spot) : List.of(spot)) {
            Located<String> name = name(entry);
            if (!name.value().isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Names that must have the form of ids. */
    List<Located<String>> ids(@Nullable Spot spot) {
        List<Located<String>> ids = names(spot);
        if (spot != null) {
            ids.forEach(id -> Ids.checkForm(id, spot.at(), problems));
        }
        return ids;
    }

    /** A whole number; the given one if the key is not there. */
    int whole(@Nullable Spot spot, int least, int most, int otherwise) {
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
            String message = "%s is %s, but must lie between %s and %s"
                    .formatted(spot.name(), ((Scalar) spot.node()).text(), least, most);
            problems.report(Code.OUT_OF_RANGE, spot.blame(), spot.path(), message, null);
            return otherwise;
        }
        return value;
    }

    private static OptionalInt number(Spot spot) {
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

    private void notANumber(Spot spot) {
        String found =
                spot.node() instanceof Scalar scalar && !spot.isEmpty() ? Wording.quoted(scalar.text()) : spot.kind();
        boolean quoted = spot.node() instanceof Scalar scalar && scalar.style() == Style.QUOTED;
        String message = "%s must be a whole number, not %s".formatted(spot.name(), found);
        String help = quoted ? "take the quotes away" : "write it in digits, such as 40";
        problems.report(Code.NOT_A_NUMBER, spot.blame(), spot.path(), message, help);
    }

    /** Yes or no; the given answer if the key is not there. */
    boolean yes(@Nullable Spot spot, boolean otherwise) {
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
    <T> @Nullable T choice(@Nullable Spot spot, Map<String, T> words) {
        if (spot == null || spot.isDamaged()) {
            return null;
        }
        if (spot.node() instanceof Scalar scalar && words.containsKey(scalar.text())) {
            return words.get(scalar.text());
        }
        notAChoice(spot, words.keySet().stream().sorted().toList());
        return null;
    }

    void notAChoice(Spot spot, List<String> words) {
        if (spot.isEmpty()) {
            empty(spot);
            return;
        }
        boolean scalar = spot.node() instanceof Scalar;
        String found = scalar ? Wording.quoted(((Scalar) spot.node()).text()) : spot.kind();
        String message = "%s must be %s, not %s".formatted(spot.name(), Wording.oneOf(words), found);
        List<String> near = scalar ? Wording.nearest(((Scalar) spot.node()).text(), words) : List.of();
        String help = near.isEmpty() ? null : "did you mean " + Wording.oneOf(near) + "?";
        problems.report(Code.NOT_A_CHOICE, spot.blame(), spot.path(), message, help);
    }

    /** The entries of a list; none if the key is not there. */
    List<Spot> entries(@Nullable Spot spot) {
        if (spot == null) {
            return List.of();
        }
        if (!(spot.node() instanceof Sequence list)) {
            if (spot.isEmpty()) {
                empty(spot);
            } else {
                wrongShape(spot, "must be a list, not " + spot.kind());
            }
            return List.of();
        }
        List<Spot> entries = new ArrayList<>();
        for (Node item : list.items()) {
            Path path = spot.at().entry(entries.size());
            Span head = item instanceof Mapping mapping && !mapping.entries().isEmpty()
                    ? mapping.entries().get(0).key().span()
                    : item.span();
            entries.add(new Spot(item, path, spot.key(), true, head));
        }
        return entries;
    }

    /** A list of at least so many entries. */
    List<Spot> entries(Spot spot, int least, String of) {
        List<Spot> entries = entries(spot);
        if (spot.node() instanceof Sequence && entries.size() < least) {
            tooFew(spot, entries.size(), least, of);
        }
        return entries;
    }

    void tooFew(Spot spot, int count, int least, String of) {
        String message = "%s has %s, but needs at least %s"
                .formatted(spot.name(), count == 0 ? "no " + of : "only " + count + " " + of, least);
        problems.report(Code.TOO_FEW, spot.head(), spot.path(), message, null);
    }

    /** What a mapping from ids declares; nothing if the key is not there. */
    List<Declared> declared(@Nullable Spot spot, Ids ids) {
        if (spot == null) {
            return List.of();
        }
        if (!(spot.node() instanceof Mapping mapping)) {
            if (!spot.isEmpty()) {
                wrongShape(spot, "must have an id and a ':' for each of its parts; it is " + spot.kind());
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
            declared.add(new Declared(id, new Spot(entry.value(), path, key.text(), false, key.span())));
        }
        return declared;
    }

    /** One part of a mapping from ids. */
    record Declared(Located<String> id, Spot spot) {}

    /** Whether there is a name, whatever YAML takes it for: {@code true} and {@code null} are names like others. */
    private boolean isName(Spot spot, Scalar scalar) {
        if (!scalar.damaged() && scalar.text().isBlank()) {
            empty(spot);
        }
        return !scalar.damaged() && !scalar.text().isBlank();
    }

    /** Reports a value that YAML does not take for text. */
    void notText(Spot spot, Scalar scalar) {
        String kind = switch (scalar.kind()) {
            case NUMBER -> "a number";
            case BOOLEAN -> "a yes or no";
            default -> "nothing at all";
        };
        String message = "%s must be text, but YAML reads %s as %s".formatted(spot.name(), scalar.text(), kind);
        problems.report(Code.NOT_TEXT, spot.blame(), spot.path(), message, "quote it: \"" + scalar.text() + "\"");
    }

    void empty(Spot spot) {
        String message = "%s has nothing in it".formatted(spot.name());
        problems.report(Code.EMPTY_VALUE, spot.blame(), spot.path(), message, "fill it in, or leave the key out");
    }

    void wrongShape(Spot spot, String message) {
        if (!spot.isDamaged()) {
            String all = spot.name() + " " + message;
            problems.report(Code.WRONG_SHAPE, spot.blame(), spot.path(), all, null);
        }
    }

    Problems problems() {
        return problems;
    }
}
