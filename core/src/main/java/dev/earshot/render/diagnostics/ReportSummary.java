package dev.earshot.render.diagnostics;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Severity;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.text.Phrases;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How many findings there are of each severity.
 *
 * @param more how many were left out
 */
record ReportSummary(List<Diagnostic> all, int more) {
    static ReportSummary of(Collection<? extends Checked<?>> results) {
        return new ReportSummary(
                results.stream()
                        .flatMap(result -> result.diagnostics().stream())
                        .toList(),
                results.stream().mapToInt(Checked::more).sum());
    }

    /**
     * The counts on one line, and on another what to do next if there is anything to do.
     *
     * @param files how many files were read
     */
    String text(int files, String command) {
        String counts = Phrases.say(
                "report.summary",
                "files",
                Message.of("report.files", "count", files),
                "counts",
                Argument.row(counts()));
        return all.stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.SILENCED)
                .map(Diagnostic::code)
                .findFirst()
                .map(code -> counts + "\n" + advice(code, command) + "\n")
                .orElse(counts + "\n");
    }

    private static String advice(Code code, String command) {
        return Phrases.say("report.explain", "command", command, "code", code.id());
    }

    private List<Message> counts() {
        List<Message> counts = new ArrayList<>();
        counts.add(Message.of("report.errors", "count", count(Severity.ERROR)));
        counts.add(Message.of("report.warnings", "count", count(Severity.WARNING)));
        if (count(Severity.NOTE) > 0) {
            counts.add(Message.of("report.notes", "count", count(Severity.NOTE)));
        }
        if (count(Severity.SILENCED) > 0) {
            counts.add(Message.of("report.silenced", "count", count(Severity.SILENCED)));
        }
        if (more > 0) {
            counts.add(Message.of("report.more", "count", more));
        }
        return counts;
    }

    private long count(Severity severity) {
        return all.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}
