package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import dev.earshot.diagnostic.Wording;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what there is to say about one file. */
final class DiagnosticSink {
    /** Nobody reads help on more than this, and looking for near names is dear. */
    private static final int MOST_GUESSES = 100;

    private final String file;
    private final SourceText source;
    private final List<Diagnostic> found = new ArrayList<>();
    private int guesses;

    DiagnosticSink(String file, SourceText source) {
        this.file = file;
        this.source = source;
    }

    void report(Code code, Span span, String path, Message message, @Nullable Message help) {
        report(code, span, path, message, help, List.of());
    }

    void report(
            Code code,
            Span span,
            String path,
            Message message,
            @Nullable Message help,
            List<Located<Message>> related) {
        found.add(new Diagnostic(code, file, source.clamp(span), path, message, help, related));
    }

    /** Help for a name that is none of these; {@code all} is as in {@link Wording#suggestion}. */
    @Nullable
    Message suggestion(String name, Collection<String> names, String all) {
        return guesses++ < MOST_GUESSES ? Wording.suggestion(name, names, all) : null;
    }

    /** A collector for the same file that has collected nothing yet. */
    DiagnosticSink emptyCopy() {
        return new DiagnosticSink(file, source);
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }

    void addAll(Collection<Diagnostic> further) {
        found.addAll(further);
    }
}
