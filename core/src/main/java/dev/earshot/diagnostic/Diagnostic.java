package dev.earshot.diagnostic;

import dev.earshot.text.Message;
import dev.earshot.text.Phrases;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be said about one place in a text. It is data: what it looks like is for others to decide. The order
 * is that of the places.
 *
 * @param code what kind of thing it is
 * @param file the file as its reader calls it
 * @param span where, as small as possible
 * @param path the same place as a path through the document, such as {@code states.venting.reacts[1].to}, in findings
 *     with the ids of replies instead of their numbers, as in {@code states.venting.replies[hear-her]}; empty: the file as
 *     a whole
 * @param message one sentence in plain words that stands alone: lower case, no final stop, naming what was found
 * @param help what to do about it, possibly of several lines; null: nothing to add
 * @param related other places of the same file that belong to the story, each with what it is
 * @param silenced why the author wants it left as it is; null: it counts
 */
public record Diagnostic(
        Code code,
        String file,
        Span span,
        String path,
        Message message,
        @Nullable Message help,
        List<Located<Message>> related,
        @Nullable String silenced)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::file)
            .thenComparing(Diagnostic::span)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::path)
            .thenComparing(Diagnostic::words);

    public Diagnostic {
        related = List.copyOf(related);
    }

    /** One that counts. */
    public Diagnostic(
            Code code,
            String file,
            Span span,
            String path,
            Message message,
            @Nullable Message help,
            List<Located<Message>> related) {
        this(code, file, span, path, message, help, related, null);
    }

    /** One in words that have no key. */
    public Diagnostic(
            Code code,
            String file,
            Span span,
            String path,
            String message,
            @Nullable String help,
            List<Located<String>> related) {
        this(
                code,
                file,
                span,
                path,
                Message.verbatim(message),
                help == null ? null : Message.verbatim(help),
                related.stream()
                        .map(place -> new Located<>(Message.verbatim(place.value()), place.span()))
                        .toList());
    }

    /** The message in words: one sentence that stands alone. */
    public String words() {
        return Phrases.say(message);
    }

    /** The help in words, possibly of several lines; null: nothing to add. */
    public @Nullable String helpWords() {
        return help == null ? null : Phrases.say(help);
    }

    /** The same, left as it is for this reason. */
    public Diagnostic silencedBecause(String reason) {
        return new Diagnostic(code, file, span, path, message, help, related, reason);
    }

    public Severity severity() {
        return silenced == null ? code.severity() : Severity.SILENCED;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }
}
