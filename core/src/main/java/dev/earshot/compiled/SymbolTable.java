package dev.earshot.compiled;

import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Promise;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The number of every name in a scenario, in the order of the file. Feelings of the rubric are numbered behind the
 * scenario's own, endings behind the states where both can be meant.
 */
public record SymbolTable(
        Index facts,
        Index feelings,
        Index anyFeelings,
        Index fixes,
        Index promises,
        Index states,
        Index endings,
        Index flags,
        Index behaviours,
        Index moods) {
    static SymbolTable of(Scenario scenario, Rubric rubric) {
        List<String> feelings = ids(scenario.feelings(), Feeling::id);
        Set<String> anyFeelings = new LinkedHashSet<>(feelings);
        anyFeelings.addAll(rubric.feelings());
        return new SymbolTable(
                Index.of(ids(scenario.facts(), Fact::id)),
                Index.of(feelings),
                Index.of(List.copyOf(anyFeelings)),
                Index.of(ids(scenario.fixes(), Fix::id)),
                Index.of(ids(scenario.promises(), Promise::id)),
                Index.of(ids(scenario.states(), State::id)),
                Index.of(ids(scenario.endings(), Ending::id)),
                Index.of(List.copyOf(flagsSet(scenario))),
                Index.of(rubric.behaviours().stream().map(b -> b.id()).toList()),
                Index.of(rubric.moods().stream().map(m -> m.id()).toList()));
    }

    private static <T> List<String> ids(List<T> things, Function<T, Located<String>> id) {
        return things.stream().map(thing -> id.apply(thing).value()).toList();
    }

    /** Flags that something sets; one that is only read is an error found before this. */
    private static Set<String> flagsSet(Scenario scenario) {
        Set<String> flags = new LinkedHashSet<>();
        List<Reply> replies = new ArrayList<>(scenario.everywhereReplies());
        List<Reaction> reactions = new ArrayList<>(scenario.everywhereReacts());
        for (State state : scenario.states()) {
            replies.addAll(state.replies());
            reactions.addAll(state.reacts());
        }
        for (Reply reply : replies) {
            reply.sets().forEach(flag -> flags.add(flag.value()));
            reactions.addAll(reply.customerSays());
        }
        for (Reaction reaction : reactions) {
            reaction.sets().forEach(flag -> flags.add(flag.value()));
        }
        return flags;
    }

    /** Names and their numbers. */
    public record Index(List<String> names, Map<String, Integer> symbols) {
        static Index of(List<String> names) {
            Map<String, Integer> symbols = new LinkedHashMap<>();
            for (String name : names) {
                symbols.putIfAbsent(name, symbols.size());
            }
            return new Index(List.copyOf(names), symbols);
        }

        int size() {
            return names.size();
        }

        public String name(int number) {
            return names.get(number);
        }

        /** The number of a name that has been checked to exist. */
        int of(String name) {
            Integer number = symbols.get(name);
            if (number == null) {
                throw new IllegalStateException("unchecked name: " + name);
            }
            return number;
        }

        int of(Located<String> name) {
            return of(name.value());
        }

        int[] all(List<Located<String>> located) {
            return located.stream().mapToInt(name -> of(name.value())).toArray();
        }
    }
}
