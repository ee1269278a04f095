package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Limit;
import dev.earshot.explore.ActionValue;
import dev.earshot.explore.Exploration;
import dev.earshot.machine.Snapshot;
import dev.earshot.players.PlayerResult;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rehearsal as a test: each state is an item, answered by what a player says when first there. */
final class SimulatedItems {
    private final Exploration exploration;
    private final double range;
    private final Map<Snapshot, List<ActionValue>> known = new HashMap<>();
    private final Map<String, List<Answer>> items = new LinkedHashMap<>();

    /**
     * @param right whether it cost nothing to speak of
     * @param whole what the play came to on the whole, 0 to 100
     * @param rest the same without this turn
     * @param options how many replies were on offer
     */
    record Answer(boolean right, double whole, double rest, int options) {}

    private SimulatedItems(Exploration exploration) {
        this.exploration = exploration;
        this.range =
                Math.max(1, exploration.whole().best() - exploration.whole().worst());
        exploration.machine().states().forEach(state -> items.put(state, new ArrayList<>()));
    }

    /** By state. The search has to be exact. */
    static Map<String, List<Answer>> of(Analysis analysis) {
        SimulatedItems items = new SimulatedItems(analysis.exploration());
        for (PlayerResult performance : analysis.simulatedPlays().performances()) {
            performance.plays().forEach(items::take);
        }
        return items.items;
    }

    private void take(PlayerResult.Play play) {
        Session session = play.session();
        List<String> seen = new ArrayList<>();
        for (Turn turn : session.turns()) {
            String state = session.machine().view(turn.before()).state().orElseThrow();
            if (!seen.contains(state)) {
                seen.add(state);
                items.get(state).add(answer(turn, play.whole()));
            }
        }
    }

    private Answer answer(Turn turn, double whole) {
        List<ActionValue> actionValues = known.computeIfAbsent(turn.before(), exploration::actionValues);
        long best = actionValues.stream().mapToLong(ActionValue::whole).max().orElseThrow();
        ActionValue given = actionValues.stream()
                .filter(actionValue -> actionValue.reply().equals(turn.reply()))
                .findFirst()
                .orElseThrow();
        double regret = 100 * (best - given.whole()) / range;
        long[] points = given.points().stream().mapToLong(Long::longValue).toArray();
        double gain = 100 * exploration.wholeOf(points) / range;
        return new Answer(regret < Limit.COSTS_NOTHING.bound(), whole, whole - gain, actionValues.size());
    }
}
