package dev.earshot.check;

import dev.earshot.explore.Exploration;
import dev.earshot.explore.Reached;
import dev.earshot.explore.Search;
import dev.earshot.machine.Machine;
import dev.earshot.players.Players;
import dev.earshot.players.Rehearsal;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be found out about a scenario by playing it: every play there is, and what simulated trainees make
 * of it. Each part is found out when it is first asked for, and kept. For any number of threads.
 */
public final class Study {
    /** How often each simulated trainee plays. */
    public static final int PLAYS = 200;

    private final String file;
    private final Machine machine;
    private final Once<Reached> reached;
    private final Once<Exploration> exploration;
    private final Once<Rehearsal> rehearsal;

    private Study(String file, Machine machine) {
        this.file = file;
        this.machine = machine;
        reached = new Once<>(() -> Reached.of(machine, machine.rubric().searchLimit()));
        exploration = new Once<>(() -> Search.standard().explore(machine));
        rehearsal = new Once<>(() -> Rehearsal.of(exploration(), Players.standard(), PLAYS));
    }

    /**
     * Begins to study a scenario.
     *
     * @param file how to name the file in diagnostics
     */
    public static Study of(String file, Machine machine) {
        return new Study(file, machine);
    }

    public String file() {
        return file;
    }

    public Machine machine() {
        return machine;
    }

    public Scenario scenario() {
        return machine.scenario();
    }

    public Rubric rubric() {
        return machine.rubric();
    }

    /** What can be come upon at all. Not complete if there are more moments to tell apart than the rubric's limit. */
    public Reached reached() {
        return reached.get();
    }

    /** What the scenario can yield. Not exact if it has more configurations than the rubric's limit. */
    public Exploration exploration() {
        return exploration.get();
    }

    /** {@link #PLAYS} plays of every standard player. */
    public Rehearsal rehearsal() {
        return rehearsal.get();
    }

    /** A value that is made once. */
    private static final class Once<T> {
        private final Supplier<T> maker;
        private @Nullable T value;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        synchronized T get() {
            T made = value;
            if (made == null) {
                made = maker.get();
                value = made;
            }
            return made;
        }
    }
}
