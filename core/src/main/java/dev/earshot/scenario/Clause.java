package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import java.util.List;

/**
 * How a condition stands in a file: its key and the names behind it.
 *
 * @param key as authors write it; empty: none of its own
 * @param names in the order of the file
 */
public record Clause(String key, List<Name> names) {
    public Clause {
        names = List.copyOf(names);
    }

    /** A name, with what it is to refer to. */
    public record Name(NameKind kind, Located<String> name) {}

    /** A key behind which no names stand. */
    public static Clause of(String key) {
        return new Clause(key, List.of());
    }

    /** A key with one name. */
    public static Clause of(String key, NameKind kind, Located<String> name) {
        return new Clause(key, List.of(new Name(kind, name)));
    }

    /** A key with names of one kind. */
    public static Clause of(String key, NameKind kind, List<Located<String>> names) {
        return new Clause(key, names.stream().map(name -> new Name(kind, name)).toList());
    }
}
