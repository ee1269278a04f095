package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Silence;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which findings the author wants left as they are, and why. */
final class SilenceReader {
    private static final List<String> KEYS = List.of("finding", "at", "because");
    private static final List<String> FINDINGS = Arrays.stream(Code.values())
            .filter(Code::canBeSilenced)
            .map(Code::kebab)
            .toList();

    private final ScalarReader values;
    private final TextReader texts;
    private final DiagnosticSink problems;

    SilenceReader(ScalarReader values, TextReader texts) {
        this.values = values;
        this.texts = texts;
        this.problems = values.problems();
    }

    List<Silence> silences(@Nullable NodeCursor spot) {
        List<Silence> silences = new ArrayList<>();
        values.entries(spot).forEach(entry -> silence(entry).ifPresent(silences::add));
        return silences;
    }

    /** A silence; none, if it is not known of what. */
    private Optional<Silence> silence(NodeCursor spot) {
        MappingReader silence = MappingReader.of(spot, Section.SILENCE, KEYS, problems);
        NodeCursor finding = silence.require("finding");
        NodeCursor at = silence.find("at");
        NodeCursor because = silence.require("because");
        Optional<Code> code = finding == null ? Optional.empty() : finding(finding);
        Located<String> where = at == null ? null : values.name(at);
        Located<String> reason = because == null ? new Located<>("", spot.head()) : texts.prose(because);
        return code.map(found -> new Silence(
                new Located<>(found, finding.blame()),
                where,
                reason,
                spot.node().span()));
    }

    private Optional<Code> finding(NodeCursor spot) {
        String name = values.name(spot).value();
        Optional<Code> found = Code.find(name);
        if (found.isPresent() && !found.get().canBeSilenced()) {
            Message message = Message.of("cannot-be-silenced.finding", "finding", Argument.quoted(name));
            Message help = Message.of("cannot-be-silenced.finding.help");
            problems.report(Code.CANNOT_BE_SILENCED, spot.blame(), spot.path(), message, help);
            return Optional.empty();
        }
        if (found.isEmpty() && !name.isEmpty()) {
            Message message = Message.of("unknown-finding.name", "finding", Argument.quoted(name));
            Message help = problems.suggestion(name, FINDINGS, "there-are");
            problems.report(Code.UNKNOWN_FINDING, spot.blame(), spot.path(), message, help);
        }
        return found;
    }
}
