package dev.earshot.render.diagnostics;

import dev.earshot.diagnostic.CheckedFile;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Position;
import dev.earshot.diagnostic.Severity;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.Message;
import dev.earshot.text.Phrases;
import dev.earshot.text.TerminalText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Diagnostics as commands to a GitHub workflow, which shows them beside the lines they are about: one line each, and
 * nothing else. Whatever is not ours is encoded, so that it can neither end its command nor begin another.
 */
public final class AnnotationText {
    private AnnotationText() {}

    /** What there is to say about the files. */
    public static String of(List<CheckedFile> files) {
        return files.stream().map(AnnotationText::of).collect(Collectors.joining());
    }

    private static String of(CheckedFile file) {
        String found = file.checked().diagnostics().stream()
                .map(diagnostic -> of(file.name(), diagnostic))
                .collect(Collectors.joining());
        int more = file.checked().more();
        return more == 0
                ? found
                : found + "::notice file=%s::%s more findings are left out\n".formatted(property(file.name()), more);
    }

    private static String of(String file, Diagnostic diagnostic) {
        Code code = diagnostic.code();
        return "::%s file=%s,%s,title=%s::%s\n"
                .formatted(
                        command(diagnostic.severity()),
                        property(file),
                        place(diagnostic.span()),
                        property(code.id() + " " + code.kebab()),
                        data(words(diagnostic)));
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR, WARNING -> severity.word();
            case NOTE, SILENCED -> "notice";
        };
    }

    /** Columns are taken for those of one line, and refused where there are several. */
    private static String place(Span span) {
        Position start = span.start();
        Position end = span.end();
        return start.line() == end.line()
                ? "line=%s,col=%s,endLine=%s,endColumn=%s"
                        .formatted(start.line(), start.column(), end.line(), end.column())
                : "line=%s,endLine=%s".formatted(start.line(), end.line());
    }

    private static String words(Diagnostic diagnostic) {
        StringBuilder words = new StringBuilder(diagnostic.words());
        for (Located<Message> related : diagnostic.related()) {
            Position at = related.span().start();
            words.append("\nline %s, column %s: %s".formatted(at.line(), at.column(), Phrases.say(related.value())));
        }
        if (diagnostic.helpWords() != null) {
            words.append("\nhelp: ").append(diagnostic.helpWords());
        }
        if (diagnostic.silenced() != null) {
            words.append("\nsilenced: ").append(diagnostic.silenced());
        }
        return words.toString();
    }

    /** The value of a property: colons and commas would end it. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /**
     * What follows the properties. Runners know an older form of commands, too, and find it in the middle of a line; it is
     * taken apart. What would steer a terminal is shown as {@link TerminalText} shows it.
     */
    private static String data(String text) {
        StringBuilder encoded = new StringBuilder();
        text.replace("##[", "## [").codePoints().forEach(c -> {
            switch (c) {
                case '%' -> encoded.append("%25");
                case '\r' -> encoded.append("%0D");
                case '\n' -> encoded.append("%0A");
                default -> encoded.append(TerminalText.line(Character.toString(c)));
            }
        });
        return encoded.toString();
    }
}
