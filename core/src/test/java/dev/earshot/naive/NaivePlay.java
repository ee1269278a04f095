package dev.earshot.naive;

import dev.earshot.scenario.Hostility;
import dev.earshot.scenario.Resolution;
import dev.earshot.scenario.Scenario;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A play as the naive interpreter sees it after some replies. Never changes. */
public final class NaivePlay {
    private final NaiveInterpreter interpreter;
    private final Memory memory;
    private final List<NaiveVerdict> verdicts;
    private final List<List<String>> said;
    private final List<String> askedNow;
    private final long[] points;
    private final boolean selfSufficient;

    private NaivePlay(NaiveInterpreter interpreter, NaiveStep step, long[] pointsBefore) {
        this.interpreter = interpreter;
        memory = step.now;
        verdicts = List.copyOf(step.verdicts);
        said = List.copyOf(step.said);
        askedNow = List.copyOf(step.askedNow);
        points = pointsBefore.clone();
        for (NaiveVerdict verdict : verdicts) {
            for (int skill = 0; skill < points.length; skill++) {
                points[skill] += verdict.points().get(skill);
            }
        }
        selfSufficient = memory.over && step.selfSufficient();
    }

    static NaivePlay first(NaiveInterpreter interpreter, NaiveStep start) {
        int skills = interpreter.vocabulary().rubric().skills().size();
        return new NaivePlay(interpreter, start, new long[skills]);
    }

    NaivePlay after(NaiveStep step) {
        return new NaivePlay(interpreter, step, points);
    }

    Memory memory() {
        return memory;
    }

    // ---- Going on ----

    /** The replies that can be chosen, the state's before those of everywhere, in the order of the file. */
    public List<String> offered() {
        return interpreter.offered(memory);
    }

    /** The replies shown with a reason and refused. */
    public List<String> locked() {
        return interpreter.locked(memory);
    }

    /** The play after this reply, which must be offered. */
    public NaivePlay reply(String id) {
        return interpreter.reply(this, id);
    }

    public NaivePlay replies(String... ids) {
        NaivePlay play = this;
        for (String id : ids) {
            play = play.reply(id);
        }
        return play;
    }

    // ---- The last step ----

    /** The verdicts of the last step; of the start, if no reply was given: an ending can come at once. */
    public List<NaiveVerdict> verdicts() {
        return verdicts;
    }

    /** What was said in the last step, in order: per text its wordings, of which the seed would choose one. */
    public List<List<String>> said() {
        return said;
    }

    /** The facts that the last reply asked for, told or not. */
    public List<String> askedNow() {
        return askedNow;
    }

    // ---- The whole play ----

    /** Per skill in the order of the rubric, in hundredths, over all verdicts so far. */
    public long[] points() {
        return points.clone();
    }

    /** The state the customer is in, or the ending. */
    public String at() {
        return memory.at;
    }

    public boolean over() {
        return memory.over;
    }

    public boolean satisfied() {
        return memory.over && interpreter.names().ending(memory.at).satisfied();
    }

    public boolean selfSufficient() {
        return selfSufficient;
    }

    public Resolution resolution() {
        return NaiveStep.resolution(scenario(), memory);
    }

    public int turn() {
        return memory.turn;
    }

    public int patienceLeft() {
        return scenario().customer().patience() - memory.turn;
    }

    public int frustration() {
        return memory.frustration;
    }

    public int trust() {
        return memory.trust;
    }

    public String mood() {
        return interpreter.vocabulary().rubric().moods().get(memory.mood).id();
    }

    public Hostility hostility() {
        return memory.hostility;
    }

    /** Ids of replies spent for good, and {@code "id in state"} for those spent in one state. */
    public Set<String> spent() {
        return Collections.unmodifiableSet(memory.spent);
    }

    public Set<String> told() {
        return Collections.unmodifiableSet(memory.told);
    }

    public Set<String> asked() {
        return Collections.unmodifiableSet(memory.asked);
    }

    public Set<String> paraphrased() {
        return Collections.unmodifiableSet(memory.paraphrased);
    }

    public Set<String> deepened() {
        return Collections.unmodifiableSet(memory.deepened);
    }

    public Set<String> cuesOffered() {
        return Collections.unmodifiableSet(memory.cuesOffered);
    }

    /** Cues picked up; what was met counts as picked up. */
    public Set<String> cuesPickedUp() {
        return Collections.unmodifiableSet(memory.cuesPickedUp);
    }

    public Set<String> met() {
        return Collections.unmodifiableSet(memory.met);
    }

    public Set<String> flags() {
        return Collections.unmodifiableSet(memory.flags);
    }

    public Set<String> visited() {
        return Collections.unmodifiableSet(memory.visited);
    }

    /** Every declared promise: NONE, OPEN, OPEN_UNTIL_ENDING, HOLLOW, HOLLOW_UNTIL_ENDING, KEPT or BROKEN. */
    public Map<String, String> promises() {
        Map<String, String> all = new LinkedHashMap<>();
        scenario()
                .promises()
                .forEach(promise -> all.put(
                        promise.id().value(),
                        memory.promise(promise.id().value()).name()));
        return all;
    }

    /** Every declared fix: UNTRIED, FAILED or DONE. */
    public Map<String, String> fixes() {
        Map<String, String> all = new LinkedHashMap<>();
        scenario()
                .fixes()
                .forEach(fix ->
                        all.put(fix.id().value(), memory.fix(fix.id().value()).name()));
        return all;
    }

    // ---- The judge's memory ----

    /** How old the last evidence of listening is: NEVER, ZERO, ONE, TWO_OR_MORE. */
    public String listened() {
        return memory.listened.name();
    }

    public boolean opened() {
        return memory.opened;
    }

    public int apologies() {
        return memory.apologies;
    }

    public int repeats(String behaviour) {
        return memory.repeatsOf(behaviour);
    }

    public boolean acknowledged() {
        return memory.acknowledged;
    }

    public boolean limitSet() {
        return memory.limitSet;
    }

    public boolean abuseTaken() {
        return memory.abuseTaken;
    }

    /** How far warmth has outnumbered work; stays 0 under a rubric that does not ask. */
    public int balance() {
        return memory.balance;
    }

    @Override
    public String toString() {
        return "turn " + memory.turn + " at " + memory.at + " " + Arrays.toString(points) + " " + said;
    }

    private Scenario scenario() {
        return interpreter.names().scenario();
    }
}
