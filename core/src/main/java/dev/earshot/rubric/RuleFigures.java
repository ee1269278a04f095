package dev.earshot.rubric;

import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What several rules say about their figures. All shares are in thousandths. */
final class RuleFigures {
    private static final List<Message> ORDINALS = List.of(
            Message.of("rubric.rule.ordinal.first"),
            Message.of("rubric.rule.ordinal.second"),
            Message.of("rubric.rule.ordinal.third"),
            Message.of("rubric.rule.ordinal.fourth"),
            Message.of("rubric.rule.ordinal.fifth"));

    private RuleFigures() {}

    static Message percent(int thousandths) {
        BigDecimal percent = BigDecimal.valueOf(thousandths, 1).stripTrailingZeros();
        return Message.of("rubric.rule.percent", "figure", percent.signum() == 0 ? "0" : percent.toPlainString());
    }

    /** The share that is left. */
    static Message remains(int share) {
        return share == 0
                ? Message.of("rubric.rule.nothing-remains")
                : Message.of("rubric.rule.remains", "percent", percent(share));
    }

    /** Shares of the first time, the second, and so on; the last holds ever after. */
    static Message byTime(List<Integer> shares) {
        return counts(
                shares,
                (time, share) -> Message.of("rubric.rule.at-time", "percent", percent(share), "time", ordinal(time)),
                (time, share) ->
                        Message.of("rubric.rule.ever-after", "percent", percent(share), "time", ordinal(time)));
    }

    /** Shares at the first reply, the second, and so on; the last holds ever after. */
    static Message byTurn(List<Integer> shares) {
        return counts(
                shares,
                (turn, share) -> Message.of("rubric.rule.at-turn", "percent", percent(share), "turn", turn + 1),
                (turn, share) -> Message.of("rubric.rule.from-turn", "percent", percent(share), "turn", turn + 1));
    }

    private static Message counts(
            List<Integer> shares,
            BiFunction<Integer, Integer, Message> each,
            BiFunction<Integer, Integer, Message> everAfter) {
        List<Message> parts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            parts.add((i < shares.size() - 1 ? each : everAfter).apply(i, shares.get(i)));
        }
        return counts(parts);
    }

    static Message counts(List<Message> parts) {
        return Message.of("rubric.rule.counts", "shares", Argument.allOfMessages(parts));
    }

    private static Message ordinal(int index) {
        return index < ORDINALS.size()
                ? ORDINALS.get(index)
                : Message.of("rubric.rule.ordinal.later", "number", String.valueOf(index + 1));
    }
}
