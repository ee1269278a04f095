package dev.earshot.check.model;

import dev.earshot.check.model.Prerequisite.AllOf;
import dev.earshot.check.model.Prerequisite.AnyOf;
import dev.earshot.check.model.Prerequisite.Event;
import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.NameKind;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.Speech;
import dev.earshot.scenario.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What plays can bring about at most: which places they come to, what is told in them, which fixes work. It is taken
 * generously, without playing: a condition holds unless it waits for a fact, a fix, a flag or a state of which it is known
 * that none is to be had. So what is not possible here happens in no play; what is, may not happen either. This is the
 * relaxed reachability of planning: rules that only add, applied until nothing is added any more.
 */
public final class RelaxedReachability {
    private final ScenarioParts scenario;
    private final Set<Event> reached = new HashSet<>();
    private final Deque<Rule> open = new ArrayDeque<>();
    private final Map<Event, List<Rule>> waiting = new HashMap<>();

    /** If all of this has come about, then all of that can. */
    private record Rule(List<Prerequisite> when, List<Event> gives) {}

    /**
     * Works it out. States to which a road is missing count as reached: that is said elsewhere.
     *
     * @param working fixes that are taken to work whatever they need
     */
    RelaxedReachability(ScenarioParts scenario, StateGraph stateGraph, Collection<String> working) {
        this.scenario = scenario;
        String start = scenario.scenario().startId();
        reached.add(new Event(NameKind.PLACE, start));
        reached.add(Prerequisite.event(
                NameKind.PLACE, scenario.scenario().customer().givesUp()));
        stateGraph.cutOff(start).forEach(state -> reached.add(new Event(NameKind.PLACE, state)));
        working.forEach(fix -> reached.add(new Event(NameKind.FIX, fix)));
        addLines();
        addReplies();
        addRows();
        while (!open.isEmpty()) {
            apply(open.remove());
        }
    }

    public boolean isTold(String fact) {
        return reached.contains(new Event(NameKind.FACT, fact));
    }

    public boolean works(String fix) {
        return reached.contains(new Event(NameKind.FIX, fix));
    }

    // ---- The rules ----

    private void addLines() {
        for (State state : scenario.scenario().states()) {
            List<Prerequisite> here = List.of(at(state.id()));
            addRule(here, NameKind.FACT, state.tells());
            addParts(here, state.says());
            addParts(here, state.saysAgain());
            addParts(here, state.saysBack());
        }
        scenario.scenario().endings().forEach(ending -> addParts(List.of(at(ending.id())), ending.says()));
    }

    private void addReplies() {
        Map<String, Fact> facts = new HashMap<>();
        scenario.scenario().facts().forEach(fact -> facts.put(fact.id().value(), fact));
        Map<String, Fix> fixes = new HashMap<>();
        scenario.scenario().fixes().forEach(fix -> fixes.put(fix.id().value(), fix));
        for (PlacedReply placed : scenario.replies()) {
            List<Prerequisite> when = offered(placed.state(), placed.reply());
            addRule(when, NameKind.FACT, placed.reply().finds());
            addRule(when, NameKind.FLAG, placed.reply().sets());
        }
        for (PlacedAct act : scenario.acts()) {
            List<Prerequisite> when = offered(act.of().state(), act.of().reply());
            Role role = act.behaviour().role();
            for (Located<String> about : act.act().about()) {
                if (role == Role.ASK && facts.containsKey(about.value())) {
                    addAnswer(when, facts.get(about.value()));
                } else if (role == Role.SOLVE && fixes.containsKey(about.value())) {
                    addAttempt(when, fixes.get(about.value()));
                }
            }
        }
    }

    private void addAnswer(List<Prerequisite> when, Fact fact) {
        if (fact.answer() != null) {
            addParts(when, fact.answerElse());
            List<Prerequisite> answered = and(when, fact.answersWhen());
            addRule(answered, NameKind.FACT, List.of(fact.id()));
            addParts(answered, fact.answer());
        }
    }

    private void addAttempt(List<Prerequisite> when, Fix fix) {
        if (!fix.alwaysFails()) {
            List<Prerequisite> works = new ArrayList<>(when);
            works.addAll(Prerequisite.events(NameKind.FACT, fix.needs()));
            addRule(works, NameKind.FIX, List.of(fix.id()));
        }
    }

    private void addRows() {
        for (PlacedReaction row : scenario.rows()) {
            List<Prerequisite> offered = row.of() == null
                    ? List.of(in(row.state(), row.reaction().scope()))
                    : offered(row.state(), row.of());
            List<Prerequisite> when = and(offered, row.reaction().when());
            Located<String> to = row.reaction().to();
            addRule(when, NameKind.PLACE, to == null ? List.of() : List.of(to));
            addRule(when, NameKind.FACT, row.reaction().tells());
            addRule(when, NameKind.FLAG, row.reaction().sets());
            addParts(when, row.reaction().says());
        }
    }

    private void addParts(List<Prerequisite> when, @Nullable Speech line) {
        for (Speech.Part part : line == null ? List.<Speech.Part>of() : line.parts()) {
            List<Prerequisite> said = and(when, part.when());
            addRule(said, NameKind.FACT, part.tells());
            addParts(said, part.says());
        }
    }

    private void addRule(List<Prerequisite> when, NameKind kind, List<Located<String>> gives) {
        if (!gives.isEmpty()) {
            open.add(new Rule(when, Prerequisite.events(kind, gives)));
        }
    }

    private static List<Prerequisite> offered(@Nullable State state, Reply reply) {
        return and(List.of(in(state, reply.scope())), reply.when());
    }

    private static Prerequisite in(@Nullable State state, Scope scope) {
        if (state != null) {
            return at(state.id());
        }
        return scope.in().isEmpty() ? Prerequisite.NONE : new AnyOf(Prerequisite.events(NameKind.PLACE, scope.in()));
    }

    private static Event at(Located<String> place) {
        return Prerequisite.event(NameKind.PLACE, place);
    }

    private static List<Prerequisite> and(List<Prerequisite> all, @Nullable Condition further) {
        if (further == null) {
            return all;
        }
        List<Prerequisite> more = new ArrayList<>(all);
        more.add(PrerequisiteInterpreter.of(further));
        return more;
    }

    // ---- What follows from them ----

    private void apply(Rule rule) {
        List<Event> missing = new ArrayList<>();
        if (rule.when.stream().allMatch(prerequisite -> isReached(prerequisite, missing))) {
            for (Event event : rule.gives) {
                if (reached.add(event)) {
                    open.addAll(waiting.getOrDefault(event, List.of()));
                    waiting.remove(event);
                }
            }
        } else {
            missing.forEach(event ->
                    waiting.computeIfAbsent(event, unknown -> new ArrayList<>()).add(rule));
        }
    }

    /** Whether it has come about; if not, what it waits for is added to what is missing. */
    private boolean isReached(Prerequisite prerequisite, List<Event> missing) {
        if (prerequisite instanceof Event event) {
            return reached.contains(event) || !missing.add(event);
        }
        if (prerequisite instanceof AllOf all) {
            return all.each().stream().allMatch(each -> isReached(each, missing));
        }
        AnyOf any = (AnyOf) prerequisite;
        int before = missing.size();
        boolean isReached = any.each().stream().anyMatch(each -> isReached(each, missing));
        if (isReached) {
            missing.subList(before, missing.size()).clear();
        }
        return isReached;
    }
}
