package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.scenario.Range;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.yaml.Node.Scalar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads ranges of whole numbers: {@code 40..}, {@code ..60}, {@code 40..60} or {@code 40}. */
final class RangeReader {
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,4})?(\\.\\.)?([0-9]{1,4})?");

    private final ScalarReader values;
    private final DiagnosticSink problems;

    RangeReader(ScalarReader values) {
        this.values = values;
        this.problems = values.problems();
    }

    /** The range; everything from 0 to the top if it cannot be read, which is reported. */
    Range range(NodeCursor spot, int top) {
        Range everything = new Range(0, top);
        if (spot.isDamaged()) {
            return everything;
        }
        if (spot.isEmpty()) {
            values.empty(spot);
            return everything;
        }
        String text = spot.node() instanceof Scalar scalar ? scalar.text().strip() : "";
        Matcher range = RANGE.matcher(text);
        if (!range.matches() || range.group(1) == null && range.group(3) == null) {
            Message message = text.isEmpty()
                    ? Message.of("bad-range.shape." + spot.shape())
                    : Message.of("bad-range.no-range", "found", Argument.quoted(text));
            bad(spot, message);
            return everything;
        }
        int from = range.group(1) == null ? 0 : Integer.parseInt(range.group(1));
        int to = range.group(3) != null ? Integer.parseInt(range.group(3)) : range.group(2) != null ? top : from;
        if (from > top || to > top) {
            Message message =
                    Message.of("out-of-range.range", "key", Argument.quoted(spot.key()), "range", text, "top", top);
            problems.report(Code.OUT_OF_RANGE, spot.blame(), spot.path(), message, null);
            return everything;
        }
        if (from > to) {
            bad(spot, Message.of("bad-range.backwards", "range", Argument.quoted(text)));
            return everything;
        }
        return new Range(from, to);
    }

    private void bad(NodeCursor spot, Message message) {
        problems.report(Code.BAD_RANGE, spot.blame(), spot.path(), message, Message.of("bad-range.help"));
    }
}
