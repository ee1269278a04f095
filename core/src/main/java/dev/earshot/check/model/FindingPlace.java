package dev.earshot.check.model;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.State;
import dev.earshot.text.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding belongs.
 *
 * @param path as in {@link Diagnostic#path}
 */
public record FindingPlace(Span span, String path) {
    /** The title: what is said holds of the scenario as a whole. */
    public static FindingPlace ofTheWhole(Scenario scenario) {
        return new FindingPlace(scenario.title().span(), "title");
    }

    /** The words of a reply. */
    public static FindingPlace ofWords(Scenario scenario, String reply) {
        for (State state : scenario.states()) {
            FindingPlace place =
                    find(state.replies(), reply, "states." + state.id().value() + ".replies");
            if (place != null) {
                return place;
            }
        }
        FindingPlace place = find(scenario.everywhereReplies(), reply, "everywhere.replies");
        if (place == null) {
            throw new IllegalArgumentException("no such reply: " + reply);
        }
        return place;
    }

    /** The id of a state. */
    public static FindingPlace ofState(Scenario scenario, String state) {
        return scenario.states().stream()
                .filter(each -> each.id().value().equals(state))
                .findFirst()
                .map(each -> new FindingPlace(each.id().span(), "states." + state))
                .orElseThrow(() -> new IllegalArgumentException("no such state: " + state));
    }

    /** The id of an ending. */
    public static FindingPlace ofEnding(Scenario scenario, String ending) {
        return scenario.endings().stream()
                .filter(each -> each.id().value().equals(ending))
                .findFirst()
                .map(each -> new FindingPlace(each.id().span(), "endings." + ending))
                .orElseThrow(() -> new IllegalArgumentException("no such ending: " + ending));
    }

    private static @Nullable FindingPlace find(List<Reply> replies, String id, String path) {
        for (Reply reply : replies) {
            if (reply.id().value().equals(id)) {
                return new FindingPlace(reply.say().span(), path + "[" + id + "].say");
            }
        }
        return null;
    }

    /** A finding here. */
    public Diagnostic finding(
            Code code, Analysis analysis, Message message, @Nullable Message help, List<Located<Message>> related) {
        return new Diagnostic(code, analysis.file(), span, path, message, help, related);
    }
}
