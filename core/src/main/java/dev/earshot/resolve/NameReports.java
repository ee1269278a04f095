package dev.earshot.resolve;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Path;
import dev.earshot.diagnostic.Wording;
import dev.earshot.scenario.NameKind;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what there is to say about the names of one file. */
final class NameReports {
    /** Nobody reads help on more than this, and looking for near names is dear. */
    private static final int MOST_GUESSES = 100;

    /** The kinds by which authors name things of their own, and the keys of clauses that say of a name that it is one. */
    private static final Map<NameKind, String> DECLARED = new LinkedHashMap<>();

    static {
        DECLARED.put(NameKind.STATE, "name-is.state");
        DECLARED.put(NameKind.ENDING, "name-is.ending");
        DECLARED.put(NameKind.FACT, "name-is.fact");
        DECLARED.put(NameKind.FEELING, "name-is.feeling");
        DECLARED.put(NameKind.FIX, "name-is.fix");
        DECLARED.put(NameKind.PROMISE, "name-is.promise");
    }

    private final String file;
    private final KnownNames known;
    private final List<Diagnostic> found = new ArrayList<>();
    private int guesses;

    NameReports(String file, KnownNames known) {
        this.file = file;
        this.known = known;
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }

    void report(Code code, Located<String> name, Path path, Message message, @Nullable Message help) {
        found.add(new Diagnostic(code, file, name.span(), path.toString(), message, help, List.of()));
    }

    /** There is no such name of this kind, which is neither a flag nor a behaviour. */
    void unknown(Located<String> name, NameKind kind, Path path) {
        KindWords words = KindWords.of(kind);
        Message message = Message.of(words.unknown(), "name", Argument.quoted(name.value()));
        report(words.code(), name, path, message, help(name.value(), kind, words));
    }

    private @Nullable Message help(String name, NameKind wanted, KindWords words) {
        if (words.belongs() != null) {
            for (Map.Entry<NameKind, String> declared : DECLARED.entrySet()) {
                if (known.has(declared.getKey(), name)) {
                    return Message.of(
                            "name-of-another-kind.help",
                            "is",
                            Message.of(declared.getValue(), "name", Argument.quoted(name)),
                            "belongs",
                            Message.of(words.belongs()));
                }
            }
        }
        return nearest(name, known.of(wanted));
    }

    /** Nothing sets such a flag. */
    void unknownFlag(Located<String> flag, Path path) {
        KindWords words = KindWords.of(NameKind.FLAG);
        Message near = nearest(flag.value(), known.of(NameKind.FLAG));
        Message message = Message.of(words.unknown(), "name", Argument.quoted(flag.value()));
        report(words.code(), flag, path, message, near != null ? near : Message.of("unknown-flag.name.help"));
    }

    /**
     * The rubric has no such behaviour.
     *
     * @param possible those that could stand here
     */
    void unknownBehaviour(Located<String> behaviour, Path path, String rubric, Collection<String> possible) {
        KindWords words = KindWords.of(NameKind.BEHAVIOUR);
        Message message = Message.of(
                words.unknown(), "rubric", Argument.quoted(rubric), "name", Argument.quoted(behaviour.value()));
        report(words.code(), behaviour, path, message, nearest(behaviour.value(), possible));
    }

    private @Nullable Message nearest(String name, Collection<String> names) {
        return guesses++ >= MOST_GUESSES ? null : Wording.suggestion(name, names, "there-are");
    }
}
