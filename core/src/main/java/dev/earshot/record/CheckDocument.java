package dev.earshot.record;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.CheckedFile;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Position;
import dev.earshot.diagnostic.Severity;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.Phrases;
import java.util.List;

/**
 * The document {@code earshot-check: 1}: files and what there is to say about them. The same files give the same bytes
 * everywhere. Its schema is the resource {@code earshot-check-1.schema.json} beside this class; parts may be added to it,
 * never changed or taken away.
 */
public final class CheckDocument {
    /** The number of the format. */
    public static final int FORMAT = 1;

    private final JsonText json;

    private CheckDocument(JsonText json) {
        this.json = json;
    }

    /** The JSON text. */
    public static String of(List<CheckedFile> files) {
        return JsonText.of(json -> new CheckDocument(json).write(files));
    }

    private void write(List<CheckedFile> files) {
        json.number("earshot-check", FORMAT).objects("files", files, this::file);
        counts(files.stream().map(CheckedFile::checked).toList());
    }

    private void file(CheckedFile file) {
        json.text("name", file.name()).objects("findings", file.checked().diagnostics(), this::finding);
        counts(List.of(file.checked()));
    }

    private void finding(Diagnostic found) {
        json.text("code", found.code().id())
                .text("name", found.code().kebab())
                .text("severity", found.code().severity().word());
        span(found.span());
        json.text("path", found.path())
                .text("message", found.words())
                .text("help", found.helpWords())
                .objects("related", found.related(), place -> {
                    span(place.span());
                    json.text("message", Phrases.say(place.value()));
                })
                .text("silenced", found.silenced());
    }

    private void span(Span span) {
        position("start", span.start());
        position("end", span.end());
    }

    private void position(String key, Position place) {
        json.object(key, () -> json.number("line", place.line()).number("column", place.column()));
    }

    private void counts(List<? extends Checked<?>> results) {
        json.object(
                        "counts",
                        () -> json.number("errors", count(results, Severity.ERROR))
                                .number("warnings", count(results, Severity.WARNING))
                                .number("notes", count(results, Severity.NOTE))
                                .number("silenced", count(results, Severity.SILENCED)))
                .number("more", results.stream().mapToLong(Checked::more).sum());
    }

    private static long count(List<? extends Checked<?>> results, Severity severity) {
        return results.stream()
                .flatMap(result -> result.diagnostics().stream())
                .filter(found -> found.severity() == severity)
                .count();
    }
}
