package dev.earshot.record;

import com.google.common.hash.Hashing;
import dev.earshot.diagnostic.CheckedFile;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Explanation;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.Message;
import dev.earshot.text.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about files as SARIF, the format in which many tools hand on findings: OASIS, <em>Static Analysis
 * Results Interchange Format Version 2.1.0</em>. The same files give the same bytes everywhere.
 */
public final class SarifDocument {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final List<Code> rules;
    private final char separator;
    private final JsonText json;

    private SarifDocument(List<Code> rules, char separator, JsonText json) {
        this.rules = rules;
        this.separator = separator;
        this.json = json;
    }

    /**
     * The JSON text.
     *
     * @param version the version of Earshot; null: not known
     * @param separator what stands between folders in the names of the files
     */
    public static String of(List<CheckedFile> files, @Nullable String version, char separator) {
        List<Code> rules = files.stream()
                .flatMap(file -> file.checked().diagnostics().stream())
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .toList();
        return JsonText.of(json -> new SarifDocument(rules, separator, json).write(files, version));
    }

    private void write(List<CheckedFile> files, @Nullable String version) {
        json.text("version", "2.1.0").text("$schema", SCHEMA).objects("runs", List.of(files), run -> {
            json.object("tool", () -> json.object("driver", () -> driver(version)))
                    .objects("invocations", List.of(run), this::invocation)
                    .text("columnKind", "unicodeCodePoints")
                    .objects("results", results(run), this::result);
        });
    }

    private void driver(@Nullable String version) {
        json.text("name", "Earshot");
        if (version != null) {
            json.text("version", version);
        }
        json.objects("rules", rules, this::rule);
    }

    private void rule(Code code) {
        json.text("id", code.id()).text("name", code.kebab());
        message("shortDescription", code.summary());
        message("fullDescription", Explanation.of(code).text().replaceAll("(?<!\n)\n(?!\n)", " "));
        message("help", "For samples of it: earshot explain " + code.id());
        json.object(
                "defaultConfiguration", () -> json.text("level", code.severity().word()));
    }

    /** Findings that were left out are no results; a run says of itself that there are more. */
    private void invocation(List<CheckedFile> files) {
        List<CheckedFile> unfinished =
                files.stream().filter(file -> file.checked().more() > 0).toList();
        json.truth("executionSuccessful", true).objects("toolExecutionNotifications", unfinished, file -> {
            json.text("level", "note");
            message("message", file.checked().more() + " more findings are left out");
            json.objects(
                    "locations", List.of(file), place -> json.object("physicalLocation", () -> artifact(place.name())));
        });
    }

    /**
     * @param file the file as its reader calls it
     * @param occurrence which of the findings of one code at one path it is, counted from 1
     */
    private record Result(String file, Diagnostic found, int occurrence) {}

    private static List<Result> results(List<CheckedFile> files) {
        return files.stream().flatMap(file -> results(file).stream()).toList();
    }

    private static List<Result> results(CheckedFile file) {
        Map<String, Integer> occurrences = new HashMap<>();
        return file.checked().diagnostics().stream()
                .map(found -> new Result(file.name(), found, occurrences.merge(place(found), 1, Integer::sum)))
                .toList();
    }

    private void result(Result result) {
        Diagnostic found = result.found();
        json.text("ruleId", found.code().id())
                .number("ruleIndex", rules.indexOf(found.code()))
                .text("level", found.code().severity().word());
        message("message", found.help() == null ? found.words() : found.words() + "\nhelp: " + found.helpWords());
        json.objects("locations", List.of(result), this::location)
                .objects("relatedLocations", found.related(), related -> related(result.file(), related))
                .object("partialFingerprints", () -> json.text("earshotPlace/v1", fingerprint(result)));
        if (found.silenced() != null) {
            json.objects(
                    "suppressions",
                    List.of(found.silenced()),
                    reason -> json.text("kind", "inSource").text("justification", reason));
        }
    }

    private void location(Result result) {
        physical(result.file(), result.found().span());
        if (!result.found().path().isEmpty()) {
            json.objects(
                    "logicalLocations", List.of(result.found().path()), path -> json.text("fullyQualifiedName", path));
        }
    }

    private void related(String file, Located<Message> related) {
        physical(file, related.span());
        message("message", Phrases.say(related.value()));
    }

    private void physical(String file, Span span) {
        json.object("physicalLocation", () -> {
            artifact(file);
            json.object(
                    "region",
                    () -> json.number("startLine", span.start().line())
                            .number("startColumn", span.start().column())
                            .number("endLine", span.end().line())
                            .number("endColumn", span.end().column()));
        });
    }

    private void artifact(String file) {
        json.object("artifactLocation", () -> json.text("uri", FileReference.of(file, separator)));
    }

    /** Braces stand for arguments in a message (3.11.5), and brackets before a parenthesis for a link (3.11.6). */
    private void message(String key, String text) {
        String literal = text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
        json.object(key, () -> json.text("text", literal));
    }

    /** Lines and the words of messages are not part of it, so that a finding stays the same one when they change. */
    private static String fingerprint(Result result) {
        String hash = Hashing.sha256()
                .hashString(place(result.found()), StandardCharsets.UTF_8)
                .toString();
        return hash.substring(0, 16) + ":" + result.occurrence();
    }

    private static String place(Diagnostic found) {
        return found.code().id() + " " + found.path();
    }
}
