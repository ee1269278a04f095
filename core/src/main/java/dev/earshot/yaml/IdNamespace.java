package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Path;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One name space: ids that must differ from each other. */
final class IdNamespace {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 64;

    private final String duplicate;
    private final DiagnosticSink problems;
    private final Map<String, Located<String>> taken = new HashMap<>();

    /** @param duplicate the phrase for a second thing of one {@code id} */
    IdNamespace(String duplicate, DiagnosticSink problems) {
        this.duplicate = duplicate;
        this.problems = problems;
    }

    /** Checks an id and takes it; a bad one is taken all the same, so that what refers to it is not blamed too. */
    void take(Located<String> id, Path path) {
        if (id.value().isEmpty()) {
            return;
        }
        checkForm(id, path, problems);
        Located<String> first = taken.putIfAbsent(id.value(), id);
        if (first != null) {
            Message message = Message.of(duplicate, "id", Argument.quoted(id.value()));
            Message help = Message.of("duplicate-id.help");
            List<Located<Message>> related =
                    List.of(new Located<>(Message.of("duplicate-id.related.first"), first.span()));
            problems.report(Code.DUPLICATE_ID, id.span(), path.toString(), message, help, related);
        }
    }

    static void checkForm(Located<String> id, Path path, DiagnosticSink problems) {
        String value = id.value();
        if (value.length() > LONGEST) {
            Message message = Message.of("bad-id.long", "characters", value.length(), "most", LONGEST);
            problems.report(Code.BAD_ID, id.span(), path.toString(), message, null);
        } else if (!ID.matcher(value).matches()) {
            Message message = Message.of("bad-id.form", "id", Argument.quoted(value));
            String better =
                    value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
            problems.report(
                    Code.BAD_ID,
                    id.span(),
                    path.toString(),
                    message,
                    better.isEmpty() ? null : Message.of("bad-id.form.help", "id", better));
        }
    }
}
