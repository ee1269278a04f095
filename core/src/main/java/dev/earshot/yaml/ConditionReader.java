package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Span;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.SpeaksOfThisReply;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads conditions: a mapping, each of whose keys must hold. */
final class ConditionReader {
    private final ConditionForms forms;
    private final ScalarReader values;
    private final DiagnosticSink problems;

    ConditionReader(ConditionForms forms, ScalarReader values) {
        this.forms = forms;
        this.values = values;
        this.problems = values.problems();
    }

    /** Where a condition stands. */
    enum Place {
        ANYWHERE,
        /** In the {@code when} of a reply: no reply has been given yet. */
        BEFORE_THE_REPLY
    }

    /** The condition; null: the key is not there. */
    @Nullable
    Condition maybe(@Nullable NodeCursor spot, Place place) {
        return spot == null ? null : condition(spot, place);
    }

    Condition condition(NodeCursor spot, Place place) {
        Span span = fromFirstKey(spot.node());
        if (spot.isEmpty()) {
            values.empty(spot);
            return new Condition.All(List.of(), span);
        }
        MappingReader fields = MappingReader.of(spot, Section.CONDITION, forms.keys(), problems);
        List<Condition> conditions = new ArrayList<>();
        for (String key : fields.keys()) {
            NodeCursor value = fields.require(key);
            if (value != null) {
                Condition condition =
                        forms.make(key, new ConditionOperands(values, value, nested -> condition(nested, place)));
                refuseThisReply(condition, value, place);
                conditions.add(condition);
            }
        }
        if (spot.node() instanceof Mapping mapping && mapping.entries().isEmpty()) {
            values.tooFew(spot, 0, 1, "condition");
        }
        return conditions.size() == 1 ? conditions.get(0) : new Condition.All(conditions, span);
    }

    /**
     * A mapping of several conditions begins where the first of them does, an {@code all} before; so the two can be told
     * apart later.
     */
    private static Span fromFirstKey(Node node) {
        return node instanceof Mapping mapping && !mapping.entries().isEmpty()
                ? new Span(
                        mapping.entries().get(0).key().span().start(),
                        mapping.span().end())
                : node.span();
    }

    private void refuseThisReply(Condition condition, NodeCursor value, Place place) {
        boolean elementary = condition.parts().isEmpty();
        if (place == Place.BEFORE_THE_REPLY && elementary && SpeaksOfThisReply.test(condition)) {
            Message message = Message.of(
                    "this-reply-in-when.key",
                    "key",
                    Argument.quoted(condition.clause().key()));
            Message help = Message.of("this-reply-in-when.key.help");
            problems.report(Code.THIS_REPLY_IN_WHEN, value.head(), value.path(), message, help);
        }
    }
}
