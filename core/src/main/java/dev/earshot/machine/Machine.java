package dev.earshot.machine;

import dev.earshot.compiled.CompiledAct;
import dev.earshot.compiled.CompiledEnding;
import dev.earshot.compiled.CompiledReply;
import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.CompiledState;
import dev.earshot.compiled.Coverage;
import dev.earshot.compiled.CoveragePoints;
import dev.earshot.compiled.IntList;
import dev.earshot.compiled.Line;
import dev.earshot.compiled.ScenarioCompiler;
import dev.earshot.compiled.SearchKeys;
import dev.earshot.compiled.SymbolTable;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.judge.PointVectors;
import dev.earshot.resolve.NameResolution;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fingerprints;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.StableIds;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scenario ready to be played: compiled once, immutable, and shared by as many plays and threads as you like. Everything
 * it does is a pure function of its arguments.
 */
public final class Machine {
    private final Scenario scenario;
    private final CompiledScenario program;
    private final Fingerprints fingerprints;
    private final Map<String, Integer> replyNumbers = new LinkedHashMap<>();
    private final CoveragePoints sites;

    private Machine(Scenario scenario, Rubric rubric) {
        this.scenario = scenario;
        this.program = ScenarioCompiler.compile(scenario, rubric);
        this.fingerprints = Fingerprints.of(scenario);
        for (CompiledReply choice : program.choices()) {
            replyNumbers.put(choice.id(), choice.number());
        }
        for (State state : scenario.states()) {
            addFormerIds(state.replies());
        }
        addFormerIds(scenario.everywhereReplies());
        sites = new CoveragePoints(program, replyNumbers);
    }

    /** A reply can still be found by an id it once had, unless another reply has that id today. */
    private void addFormerIds(List<Reply> replies) {
        for (Reply reply : replies) {
            Integer number = replyNumbers.get(reply.id().value());
            reply.was().forEach(former -> replyNumbers.putIfAbsent(former.value(), number));
        }
    }

    /**
     * Compiles a scenario to be judged by a rubric.
     *
     * @param file how to name the file in diagnostics
     * @return the machine, unless a name in the scenario points nowhere
     */
    public static Checked<Machine> compile(String file, Scenario scenario, Rubric rubric) {
        List<Diagnostic> problems = unresolved(file, scenario, rubric);
        return new Checked<>(problems.isEmpty() ? new Machine(scenario, rubric) : null, problems);
    }

    /**
     * Every name in a scenario that points nowhere. The scenario may have other problems too.
     *
     * @param file how to name the file in diagnostics
     */
    public static List<Diagnostic> unresolved(String file, Scenario scenario, Rubric rubric) {
        return NameResolution.check(file, scenario, rubric);
    }

    CompiledScenario program() {
        return program;
    }

    /** What the author wrote. */
    public Scenario scenario() {
        return scenario;
    }

    public Rubric rubric() {
        return program.rubric();
    }

    public Fingerprints fingerprints() {
        return fingerprints;
    }

    /** The first ring: moved to the start, or ended at once if nothing can be said there. */
    public Step.Accepted begin() {
        Stepper stepper = stepper();
        stepper.begin();
        return arrived(stepper, null);
    }

    /**
     * Gives a reply. A refusal leaves everything as it was.
     *
     * @param reply the id of a reply
     * @throws IllegalArgumentException if another machine made the snapshot
     */
    public Step advance(Snapshot snapshot, String reply) {
        Stepper stepper = stepper();
        stepper.load(snapshot);
        Refusal refusal = refusal(stepper, reply);
        if (refusal != null) {
            return new Step.Refused(refusal);
        }
        CompiledReply choice = program.choices()[replyNumbers.get(reply)];
        stepper.choose(choice.number());
        return arrived(stepper, choice);
    }

    private @Nullable Refusal refusal(Stepper stepper, String reply) {
        if (stepper.isOver()) {
            return Refusal.OVER;
        }
        Integer number = replyNumbers.get(reply);
        if (number == null) {
            return Refusal.UNKNOWN;
        }
        CompiledReply choice = program.choices()[number];
        if (!stepper.openReplies().isHere(choice)) {
            return Refusal.NOT_OFFERED;
        }
        if (stepper.openReplies().isSpent(choice)) {
            return Refusal.SPENT;
        }
        if (!stepper.openReplies().isUnlocked(choice)) {
            return choice.lockedBecause() == null ? Refusal.NOT_OFFERED : Refusal.LOCKED;
        }
        return null;
    }

    private Step.Accepted arrived(Stepper stepper, @Nullable CompiledReply choice) {
        Snapshot snapshot = stepper.snapshot();
        Outcome outcome = outcome(stepper, choice);
        Optional<String> ending = view(snapshot).ending();
        return ending.isPresent() ? new Step.Ended(snapshot, ending.get(), outcome) : new Step.Moved(snapshot, outcome);
    }

    private Outcome outcome(Stepper stepper, @Nullable CompiledReply choice) {
        SymbolTable symbols = program.symbols();
        List<Line> said = new ArrayList<>();
        for (int i = 0; i < stepper.speech().said().size(); i++) {
            said.add(program.lines().get(stepper.speech().said().get(i)));
        }
        List<String> asked = new ArrayList<>();
        if (choice != null) {
            for (CompiledAct act : choice.acts()) {
                for (int fact : act.role() == Role.ASK ? act.names() : new int[0]) {
                    String name = symbols.facts().name(fact);
                    if (!asked.contains(name)) {
                        asked.add(name);
                    }
                }
            }
        }
        return new Outcome(
                stepper.rulings().verdicts(),
                said,
                names(stepper.speech().told(), symbols.facts()),
                names(stepper.speech().cues(), symbols.feelings()),
                asked);
    }

    private static List<String> names(IntList numbering, SymbolTable.Index index) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < numbering.size(); i++) {
            names.add(index.name(numbering.get(i)));
        }
        return names;
    }

    /**
     * What the trainee can see to choose from, in the order of the file, replies of {@code everywhere} last.
     *
     * @throws IllegalArgumentException if another machine made the snapshot
     */
    public List<Offer> offers(Snapshot snapshot) {
        Stepper stepper = stepper();
        stepper.load(snapshot);
        List<Offer> offers = new ArrayList<>();
        for (int number : stepper.openReplies().here()) {
            CompiledReply choice = program.choices()[number];
            boolean unlocked = stepper.openReplies().isUnlocked(choice);
            if (!stepper.openReplies().isSpent(choice) && (unlocked || choice.lockedBecause() != null)) {
                offers.add(new Offer(choice.id(), choice.say(), unlocked ? null : choice.lockedBecause()));
            }
        }
        return List.copyOf(offers);
    }

    /** A short hash of what can be chosen, by the ids first given: equal as long as the same replies are on offer. */
    public String offerFingerprint(Snapshot snapshot) {
        List<String> names = offers(snapshot).stream()
                .filter(Offer::isOpen)
                .map(offer -> program.choices()[replyNumbers.get(offer.id())].stableId())
                .toList();
        return Fingerprints.ofNames(names);
    }

    /** The id first given to the state or ending that has, or once had, this id; the id itself if there is none. */
    public String stableId(String stateOrEnding) {
        String stable = stateOrEnding;
        for (CompiledState place : program.states()) {
            if (place.id().equals(stateOrEnding)) {
                return place.stableId();
            }
        }
        for (CompiledEnding finish : program.endings()) {
            if (finish.id().equals(stateOrEnding)) {
                return finish.stableId();
            }
        }
        for (State state : scenario.states()) {
            stable = wasCalled(stateOrEnding, state.was()) ? StableIds.of(state.id(), state.was()) : stable;
        }
        for (Ending ending : scenario.endings()) {
            stable = wasCalled(stateOrEnding, ending.was()) ? StableIds.of(ending.id(), ending.was()) : stable;
        }
        return stable;
    }

    private static boolean wasCalled(String id, List<Located<String>> was) {
        return was.stream().anyMatch(former -> former.value().equals(id));
    }

    /** The hash that {@link #offerFingerprint} gives where these replies, by their ids then or today, are on offer. */
    public String fingerprintOf(List<String> replies) {
        return Fingerprints.ofNames(replies.stream()
                .map(reply -> {
                    Integer number = replyNumbers.get(reply);
                    return number == null ? reply : program.choices()[number].stableId();
                })
                .toList());
    }

    /** The id that the reply has today, by that or by a former one; none if there is no such reply. */
    public Optional<String> currentId(String reply) {
        return Optional.ofNullable(replyNumbers.get(reply)).map(number -> program.choices()[number].id());
    }

    /** The id of a reply by its number in a {@link Stepper}. */
    public String replyId(int number) {
        return program.choices()[number].id();
    }

    /**
     * The number of a reply in a {@link Stepper}.
     *
     * @throws IllegalArgumentException if there is no such reply
     */
    public int replyNumber(String id) {
        Integer number = replyNumbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no such reply: " + id);
        }
        return number;
    }

    /**
     * What the snapshot holds.
     *
     * @throws IllegalArgumentException if another machine made the snapshot
     */
    public SnapshotView view(Snapshot snapshot) {
        return new SnapshotView(program, snapshot.wordsFor(program));
    }

    /**
     * Judges by this rubric what was said in a play of another machine. Path and meters are those of that play: each reply
     * is judged from the moment in which it was given there, the judge's memory included.
     *
     * @param recorded a machine of the same scenario, with the rubric that the play was judged by
     * @param before the moment before the reply
     * @param reply the id of the reply that was given there
     * @throws IllegalArgumentException if the machine is of another scenario, or another one made the snapshot
     */
    public Rejudged rejudge(Machine recorded, Snapshot before, String reply) {
        return rejudging(recorded).reply(before, recorded.replyNumber(reply));
    }

    /**
     * The same of the first ring, where a play may be over before anything is said.
     *
     * @throws IllegalArgumentException if the machine is of another scenario
     */
    public Rejudged rejudgeOpening(Machine recorded) {
        return rejudging(recorded).opening();
    }

    private Rejudging rejudging(Machine recorded) {
        if (recorded.scenario != scenario && !recorded.scenario.equals(scenario)) {
            throw new IllegalArgumentException("the machines are of two scenarios");
        }
        return new Rejudging(recorded.program, program);
    }

    /** A stepper of its own for one thread. It stands nowhere until something is loaded. */
    public Stepper stepper() {
        return Stepper.forPlaying(program, SearchKeys.ofWhatIsRead(program), StepObserver.NOBODY);
    }

    /**
     * The same for going through many moments: it remembers how it judged, and takes more memory for that.
     *
     * @param worths by which {@link Stepper#worth} numbers what replies are worth
     */
    public Stepper stepperForMany(PointVectors worths) {
        return Stepper.forSearching(program, SearchKeys.ofWhatIsRead(program), worths);
    }

    /** Everything in the scenario that a play can come upon. */
    public CoveragePoints sites() {
        return sites;
    }

    /** A trail of this machine on which nothing has been come upon. */
    public Coverage coverage() {
        return new Coverage(sites);
    }

    /**
     * A stepper that marks what it comes upon. Its keys also hold what only decides the wording of a line, so that a search
     * by them comes upon every line.
     */
    public Stepper stepper(Coverage coverage) {
        return Stepper.forPlaying(program, SearchKeys.withWording(program), new CoverageObserver(coverage));
    }

    /** A stepper whose keys also hold the meters and the mood, whether or not anything ahead reads them. */
    public Stepper stepperKeepingMeters() {
        return Stepper.forPlaying(program, SearchKeys.withMeters(program), StepObserver.NOBODY);
    }

    /** The ids of the endings, by their number in a {@link Stepper}. */
    public List<String> endings() {
        return program.symbols().endings().names();
    }

    /** The ids of the states, by their number in a {@link Stepper}. */
    public List<String> states() {
        return program.symbols().states().names();
    }
}
