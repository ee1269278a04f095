package dev.earshot.naive;

import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The specification of a play: interprets what the author wrote, without compiling, tables or numbers for names. Expects a
 * scenario whose names all resolve. A play starts by entering the first state; each reply on offer takes it one step further,
 * in the order that {@link NaiveStep} gives.
 */
public final class NaiveInterpreter {
    private final Names names;
    private final Vocabulary vocabulary;
    private final NaiveConditions conditions;
    private final NaiveJudge judge;

    private NaiveInterpreter(Scenario scenario, Rubric rubric) {
        names = new Names(scenario);
        vocabulary = new Vocabulary(rubric);
        conditions = new NaiveConditions(rubric);
        judge = new NaiveJudge(names, vocabulary);
    }

    /** The play before the first reply. */
    public static NaivePlay start(Scenario scenario, Rubric rubric) {
        NaiveInterpreter interpreter = new NaiveInterpreter(scenario, rubric);
        return NaivePlay.first(interpreter, NaiveStep.start(interpreter));
    }

    NaivePlay reply(NaivePlay play, String id) {
        Memory memory = play.memory();
        if (!offered(memory).contains(id)) {
            throw new IllegalArgumentException(id + " cannot be chosen at " + memory.at);
        }
        Reply reply = listed(memory).stream()
                .filter(listed -> listed.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        return play.after(NaiveStep.reply(this, memory, reply));
    }

    List<String> offered(Memory memory) {
        return listed(memory).stream()
                .filter(reply -> conditions.holds(reply.when(), memory, null))
                .map(reply -> reply.id().value())
                .toList();
    }

    List<String> locked(Memory memory) {
        return listed(memory).stream()
                .filter(reply -> reply.lockedBecause() != null && !conditions.holds(reply.when(), memory, null))
                .map(reply -> reply.id().value())
                .toList();
    }

    /** The replies of this place that are not spent. */
    private List<Reply> listed(Memory memory) {
        if (memory.over) {
            return List.of();
        }
        State here = names.state(memory.at);
        List<Reply> replies = new ArrayList<>(here.replies());
        for (Reply reply : names.scenario().everywhereReplies()) {
            if (holdsIn(reply.scope(), memory.at)) {
                replies.add(reply);
            }
        }
        replies.removeIf(reply ->
                memory.spent.contains(spentKey(reply, null)) || memory.spent.contains(spentKey(reply, memory.at)));
        return replies;
    }

    static boolean holdsIn(Scope scope, String state) {
        if (!scope.in().isEmpty()) {
            return Names.of(scope.in()).contains(state);
        }
        return !Names.of(scope.notIn()).contains(state);
    }

    /** A reply that is spent; in one state only, unless that is null. */
    static String spentKey(Reply reply, @Nullable String state) {
        return reply.id().value() + (state == null ? "" : " in " + state);
    }

    Names names() {
        return names;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    NaiveConditions conditions() {
        return conditions;
    }

    NaiveJudge judge() {
        return judge;
    }
}
