package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.Reached;
import dev.earshot.explore.Search;
import dev.earshot.machine.Machine;
import dev.earshot.players.Players;
import dev.earshot.players.Rehearsal;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.State;
import dev.earshot.session.Session;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
    private final Once<Anatomy> anatomy;
    private final Once<Reached> reached;
    private final Once<Exploration> exploration;
    private final Once<Rehearsal> rehearsal;
    private final Once<Crowd> crowd;
    private final Once<List<Diagnostic>> known;

    private Study(String file, Machine machine) {
        this.file = file;
        this.machine = machine;
        anatomy = new Once<>(() -> new Anatomy(file, machine.scenario(), machine.rubric()));
        reached = new Once<>(() -> Reached.of(machine, machine.rubric().searchLimit()));
        exploration = new Once<>(() -> Search.standard().explore(machine));
        rehearsal = new Once<>(() -> Rehearsal.of(exploration(), Players.standard(), PLAYS));
        crowd = new Once<>(() -> Crowd.of(exploration()));
        known = new Once<>(() -> Checks.findings(file, scenario(), rubric()));
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

    /** The scenario taken apart. */
    Anatomy anatomy() {
        return anatomy.get();
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

    /** The play of these replies, each of which must be on offer. */
    Session play(List<String> replies) {
        Session play = Session.begin(machine, 0);
        for (String reply : replies) {
            play = ((Session.Attempt.Accepted) play.reply(reply)).session();
        }
        return play;
    }

    /** Whether some play enters the state; without one, whether it enters any in which something of this scope holds. */
    boolean isEntered(@Nullable State state, Scope scope) {
        Reached plays = reached();
        return scenario().states().stream()
                .map(each -> each.id().value())
                .filter(id ->
                        state == null ? scope.holdsIn(id) : state.id().value().equals(id))
                .anyMatch(id -> plays.isReached(plays.sites().state(id)));
    }

    /** A figure: how many of these things no play comes to, or none of those that were tried. */
    <T> Figure missing(String id, String says, List<T> things, Predicate<T> isReached) {
        long missing = things.stream().filter(isReached.negate()).count();
        String reservation = reached().isComplete() ? "" : " as far as was tried";
        return new Figure(
                id, "of %s %s%s".formatted(things.size(), says, reservation), missing, Figure.Unit.COUNT, null);
    }

    /** Whether some play brings a reply to which this could be the reaction or the answer. */
    boolean isAsked(Anatomy.Row row) {
        Reached plays = reached();
        if (row.of() != null) {
            return isOffered(row.of().id().value());
        }
        return scenario().states().stream()
                .filter(state ->
                        row.state() == null ? row.scope().holdsIn(state.id().value()) : row.state() == state)
                .anyMatch(state -> plays.isWaitedIn(state.id().value()));
    }

    /** Whether some play offers the reply. */
    boolean isOffered(String reply) {
        return reached().isReached(reached().sites().offered(reply));
    }

    /** Whether something of this scope holds in no state at all. */
    boolean isNowhere(Scope scope) {
        return scenario().states().stream()
                .noneMatch(state -> scope.holdsIn(state.id().value()));
    }

    /** Those of the findings that are not made without playing already. */
    List<Diagnostic> news(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> !isKnown(finding.path(), finding.code()))
                .toList();
    }

    /** Whether one of these is found without playing, at this place or within it. */
    boolean isKnown(String path, Code... codes) {
        List<Code> same = List.of(codes);
        return known.get().stream()
                .filter(other -> same.contains(other.code()))
                .anyMatch(other -> other.path().equals(path) || other.path().startsWith(path + "."));
    }

    Diagnostic finding(Code code, Span span, String path, String message, String help) {
        return finding(code, span, path, message, help, List.of());
    }

    Diagnostic finding(Code code, Span span, String path, String message, String help, List<Located<String>> related) {
        return new Diagnostic(code, file, span, path, message, help, related);
    }

    /** What a crowd makes of the replies. Nobody, if plays were only sampled. */
    Crowd crowd() {
        return crowd.get();
    }

    /** The number of the skill, if the rubric has it and it makes a difference in this scenario. */
    OptionalInt skill(String id) {
        return exercisedSkills()
                .filter(skill -> rubric().skills().get(skill).id().equals(id))
                .findFirst();
    }

    /** The numbers of the skills in which it makes a difference how one plays. */
    IntStream exercisedSkills() {
        return IntStream.range(0, rubric().skills().size())
                .filter(skill -> exploration().skills().get(skill).isExercised());
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
