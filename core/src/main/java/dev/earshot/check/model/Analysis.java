package dev.earshot.check.model;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.Reachability;
import dev.earshot.explore.Search;
import dev.earshot.machine.Machine;
import dev.earshot.players.Players;
import dev.earshot.players.SimulatedPlays;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.State;
import dev.earshot.session.Session;
import dev.earshot.text.Message;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be found out about a scenario by playing it: every play there is, and what simulated trainees make
 * of it. Each part is found out when it is first asked for, and kept. For any number of threads.
 */
public final class Analysis {
    /** How often each simulated trainee plays. */
    public static final int PLAYS = 200;

    private final String file;
    private final Machine machine;
    private final Once<ScenarioIndex> index;
    private final Once<Reachability> reached;
    private final Once<Exploration> exploration;
    private final Once<SimulatedPlays> simulatedPlays;
    private final Once<TraineePopulation> population;
    private final Once<List<Diagnostic>> known;

    private Analysis(String file, Machine machine, List<Check> reading) {
        this.file = file;
        this.machine = machine;
        index = new Once<>(() -> new ScenarioIndex(file, machine.scenario(), machine.rubric()));
        reached = new Once<>(() -> Reachability.of(machine, machine.rubric().searchLimit()));
        exploration = new Once<>(() -> Search.standard().explore(machine));
        simulatedPlays = new Once<>(() -> SimulatedPlays.of(exploration(), Players.standard(), PLAYS));
        population = new Once<>(() -> TraineePopulation.of(exploration()));
        known = new Once<>(() -> reading.stream()
                .flatMap(check -> check.findings(index()).stream())
                .toList());
    }

    /**
     * Begins to study a scenario.
     *
     * @param file how to name the file in diagnostics
     * @param reading the checks that need no play, whose findings are not made a second time
     */
    public static Analysis of(String file, Machine machine, List<Check> reading) {
        return new Analysis(file, machine, List.copyOf(reading));
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
    public ScenarioIndex index() {
        return index.get();
    }

    /** What can be come upon at all. Not complete if there are more moments to tell apart than the rubric's limit. */
    public Reachability reached() {
        return reached.get();
    }

    /** What the scenario can yield. Not exact if it has more configurations than the rubric's limit. */
    public Exploration exploration() {
        return exploration.get();
    }

    /** {@link #PLAYS} plays of every standard player. */
    public SimulatedPlays simulatedPlays() {
        return simulatedPlays.get();
    }

    /** The play of these replies, each of which must be on offer. */
    public Session play(List<String> replies) {
        Session play = Session.begin(machine, 0);
        for (String reply : replies) {
            play = ((Session.Attempt.Accepted) play.reply(reply)).session();
        }
        return play;
    }

    /** Whether some play enters the state; without one, whether it enters any in which something of this scope holds. */
    public boolean isEntered(@Nullable State state, Scope scope) {
        Reachability plays = reached();
        return scenario().states().stream()
                .map(each -> each.id().value())
                .filter(id ->
                        state == null ? scope.holdsIn(id) : state.id().value().equals(id))
                .anyMatch(id -> plays.isReached(plays.sites().state(id)));
    }

    /**
     * A figure: how many of these things no play comes to, or none of those that were tried.
     *
     * @param key of a phrase that takes how many things there are; a second one, {@code <key>.so-far}, is for plays that could
     *     not all be tried
     */
    public <T> Figure missing(String id, String key, List<T> things, Predicate<T> isReached) {
        long missing = things.stream().filter(isReached.negate()).count();
        Message says = Message.of(reached().isComplete() ? key : key + ".so-far", "count", things.size());
        return new Figure(id, says, missing, Figure.Unit.COUNT, null);
    }

    /** Whether some play brings a reply to which this could be the reaction or the answer. */
    public boolean isAsked(PlacedReaction row) {
        Reachability plays = reached();
        if (row.of() != null) {
            return isOffered(row.of().id().value());
        }
        return scenario().states().stream()
                .filter(state ->
                        row.state() == null ? row.scope().holdsIn(state.id().value()) : row.state() == state)
                .anyMatch(state -> plays.isWaitedIn(state.id().value()));
    }

    /** Whether some play offers the reply. */
    public boolean isOffered(String reply) {
        return reached().isReached(reached().sites().offered(reply));
    }

    /** Whether something of this scope holds in no state at all. */
    public boolean isNowhere(Scope scope) {
        return scenario().states().stream()
                .noneMatch(state -> scope.holdsIn(state.id().value()));
    }

    /** Those of the findings that are not made without playing already. */
    public List<Diagnostic> news(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> !isKnown(finding.path(), finding.code()))
                .toList();
    }

    /** Whether one of these is found without playing, at this place or within it. */
    public boolean isKnown(String path, Code... codes) {
        List<Code> same = List.of(codes);
        return known.get().stream()
                .filter(other -> same.contains(other.code()))
                .anyMatch(other -> other.path().equals(path) || other.path().startsWith(path + "."));
    }

    public Diagnostic finding(Code code, Span span, String path, Message message, @Nullable Message help) {
        return finding(code, span, path, message, help, List.of());
    }

    public Diagnostic finding(
            Code code,
            Span span,
            String path,
            Message message,
            @Nullable Message help,
            List<Located<Message>> related) {
        return new Diagnostic(code, file, span, path, message, help, related);
    }

    /** What a crowd makes of the replies. Nobody, if plays were only sampled. */
    public TraineePopulation population() {
        return population.get();
    }

    /** The number of the skill, if the rubric has it and it makes a difference in this scenario. */
    public OptionalInt skill(String id) {
        return exercisedSkills()
                .filter(skill -> rubric().skills().get(skill).id().equals(id))
                .findFirst();
    }

    /** The numbers of the skills in which it makes a difference how one plays. */
    public IntStream exercisedSkills() {
        return IntStream.range(0, rubric().skills().size())
                .filter(skill -> exploration().skills().get(skill).isExercised());
    }
}
