package dev.earshot.explore;

import dev.earshot.machine.Machine;

/** The standard search, if there were one core. */
public final class SearchOnOneCore {
    private SearchOnOneCore() {}

    public static Exploration explore(Machine machine) {
        return new Search(Parallelism.ONE).explore(machine);
    }
}
