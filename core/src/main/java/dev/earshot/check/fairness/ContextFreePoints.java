package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.explore.Reachability;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What replies would be worth if nothing depended on anything: each behaviour its points, once, and no rule. */
final class ContextFreePoints {
    private final Map<String, List<Behaviour>> behaviours = new LinkedHashMap<>();
    private final List<List<Reply>> choices = new ArrayList<>();

    ContextFreePoints(Analysis analysis) {
        Scenario scenario = analysis.scenario();
        Reachability reached = analysis.reached();
        for (State state : scenario.states()) {
            List<Reply> everywhere = scenario.everywhereReplies().stream()
                    .filter(reply -> reply.scope().holdsIn(state.id().value()))
                    .toList();
            List<Reply> here =
                    Stream.concat(state.replies().stream(), everywhere.stream()).toList();
            if (!here.isEmpty()
                    && reached.isReached(reached.sites().state(state.id().value()))) {
                choices.add(here);
            }
            here.forEach(reply -> behaviours.put(reply.id().value(), behaviours(reply, analysis.rubric())));
        }
    }

    private static List<Behaviour> behaviours(Reply reply, Rubric rubric) {
        return reply.does().stream()
                .map(act -> act.behaviour().value())
                .distinct()
                .flatMap(word -> rubric.numberOf(word).stream())
                .map(rubric.behaviours()::get)
                .toList();
    }

    /** How far the replies that may be given in a state lie apart in a skill, on average over the states that plays come to. */
    double meanSpan(int skill) {
        return choices.stream()
                .mapToInt(replies -> span(replies, skill))
                .average()
                .orElse(0);
    }

    private int span(List<Reply> replies, int skill) {
        var values = replies.stream()
                .mapToInt(reply -> value(reply.id().value(), skill))
                .summaryStatistics();
        return values.getMax() - values.getMin();
    }

    private int value(String reply, int skill) {
        return behaviours.get(reply).stream()
                .mapToInt(behaviour -> behaviour.points().get(skill))
                .sum();
    }

    /** How many different behaviours of these replies count in the skill. */
    int behaviours(List<String> replies, int skill) {
        Predicate<Behaviour> counts = behaviour -> behaviour.points().get(skill) != 0;
        return (int) replies.stream()
                .flatMap(reply -> behaviours.get(reply).stream())
                .filter(counts)
                .map(Behaviour::id)
                .distinct()
                .count();
    }
}
