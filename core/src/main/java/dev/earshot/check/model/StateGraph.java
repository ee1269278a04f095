package dev.earshot.check.model;

import dev.earshot.diagnostic.Located;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where each {@code to} leads, whatever must hold for it. */
public final class StateGraph {
    private final Set<String> states = new LinkedHashSet<>();
    private final Map<String, List<String>> fromOneState = new HashMap<>();
    private final List<Shared> fromAllBut = new ArrayList<>();

    /** A road from every state but a few. */
    private record Shared(Set<String> notIn, String to) {}

    StateGraph(ScenarioParts scenario) {
        scenario.scenario().states().forEach(state -> states.add(state.id().value()));
        for (PlacedReaction row : scenario.rows()) {
            Located<String> to = row.reaction().to();
            if (to == null) {
                continue;
            }
            if (row.state() != null) {
                add(row.state().id().value(), to.value());
            } else if (row.scope().in().isEmpty()) {
                fromAllBut.add(new Shared(ScenarioParts.values(row.scope().notIn().stream()), to.value()));
            } else {
                row.scope().in().forEach(state -> add(state.value(), to.value()));
            }
        }
    }

    private void add(String from, String to) {
        fromOneState.computeIfAbsent(from, state -> new ArrayList<>()).add(to);
    }

    /** The states and endings to which roads lead from these states; these states are among them. */
    public Set<String> reached(Collection<String> from) {
        return reached(from, Set.of());
    }

    private Set<String> reached(Collection<String> from, Set<String> known) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(from);
        List<Shared> unused = new ArrayList<>(fromAllBut);
        while (!open.isEmpty()) {
            String place = open.remove();
            if (!known.contains(place) && reached.add(place) && states.contains(place)) {
                open.addAll(fromOneState.getOrDefault(place, List.of()));
                for (Iterator<Shared> roads = unused.iterator(); roads.hasNext(); ) {
                    Shared road = roads.next();
                    if (!road.notIn.contains(place)) {
                        open.add(road.to);
                        roads.remove();
                    }
                }
            }
        }
        return reached;
    }

    /**
     * The states to which a road is missing, so that no play comes there: one for all that hang on each other, and none
     * that is reached from another one.
     */
    public List<String> cutOff(String start) {
        Set<String> reached = reached(List.of(start));
        List<String> cutOff = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        for (String state : states) {
            if (!reached.contains(state) && !explained.contains(state)) {
                Set<String> from = reached(List.of(state), reached);
                cutOff.removeAll(from);
                cutOff.add(state);
                explained.addAll(from);
            }
        }
        return cutOff;
    }

    /** The states and endings that are reached if every road is there that is missing. */
    public Set<String> mended(String start) {
        List<String> from = new ArrayList<>(cutOff(start));
        from.add(start);
        return reached(from);
    }
}
