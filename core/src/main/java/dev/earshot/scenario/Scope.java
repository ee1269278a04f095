package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import java.util.List;

/**
 * The states in which something of {@code everywhere} holds. At most one list is filled.
 *
 * @param in only these; empty: no such limit
 * @param notIn all but these
 */
public record Scope(List<Located<String>> in, List<Located<String>> notIn) {
    public static final Scope EVERY_STATE = new Scope(List.of(), List.of());

    public Scope {
        in = List.copyOf(in);
        notIn = List.copyOf(notIn);
    }

    public boolean holdsIn(String state) {
        return (in.isEmpty() || names(in, state)) && !names(notIn, state);
    }

    private static boolean names(List<Located<String>> states, String state) {
        return states.stream().anyMatch(named -> named.value().equals(state));
    }
}
