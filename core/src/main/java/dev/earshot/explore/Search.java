package dev.earshot.explore;

import dev.earshot.machine.Machine;

/** Finds out what a scenario can yield at all. */
public interface Search {
    /** Explores every play of the machine, or samples plays where there are too many. The same machine, the same answer. */
    Exploration explore(Machine machine);

    /** The search to use. It works on the cores of the common pool where that pays; what it finds does not depend on them. */
    static Search standard() {
        return new LayeredSearch(Parallelism.ALL);
    }
}
