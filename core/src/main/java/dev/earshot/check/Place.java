package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding belongs.
 *
 * @param path as in {@link Diagnostic#path}
 */
record Place(Span span, String path) {
    /** The title: what is said holds of the scenario as a whole. */
    static Place ofTheWhole(Scenario scenario) {
        return new Place(scenario.title().span(), "title");
    }

    /** The words of a reply. */
    static Place ofWords(Scenario scenario, String reply) {
        for (State state : scenario.states()) {
            Place place = find(state.replies(), reply, "states." + state.id().value() + ".replies");
            if (place != null) {
                return place;
            }
        }
        Place place = find(scenario.everywhereReplies(), reply, "everywhere.replies");
        if (place == null) {
            throw new IllegalArgumentException("no such reply: " + reply);
        }
        return place;
    }

    /** The id of a state. */
    static Place ofState(Scenario scenario, String state) {
        return scenario.states().stream()
                .filter(each -> each.id().value().equals(state))
                .findFirst()
                .map(each -> new Place(each.id().span(), "states." + state))
                .orElseThrow(() -> new IllegalArgumentException("no such state: " + state));
    }

    /** The id of an ending. */
    static Place ofEnding(Scenario scenario, String ending) {
        return scenario.endings().stream()
                .filter(each -> each.id().value().equals(ending))
                .findFirst()
                .map(each -> new Place(each.id().span(), "endings." + ending))
                .orElseThrow(() -> new IllegalArgumentException("no such ending: " + ending));
    }

    private static @Nullable Place find(List<Reply> replies, String id, String path) {
        for (Reply reply : replies) {
            if (reply.id().value().equals(id)) {
                return new Place(reply.say().span(), path + "[" + id + "].say");
            }
        }
        return null;
    }

    /** A finding here. */
    Diagnostic finding(Code code, Study study, String message, String help, List<Located<String>> related) {
        return new Diagnostic(code, study.file(), span, path, message, help, related);
    }
}
