package dev.earshot.machine;

import dev.earshot.compiled.CompiledAct;
import dev.earshot.compiled.CompiledEnding;
import dev.earshot.compiled.CompiledReaction;
import dev.earshot.compiled.CompiledReply;
import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.CompiledState;
import dev.earshot.compiled.CoveragePoints;
import dev.earshot.compiled.LedgerValue;
import dev.earshot.compiled.SearchKeys;
import dev.earshot.compiled.SnapshotLayout;
import dev.earshot.judge.CachingJudge;
import dev.earshot.judge.Judge;
import dev.earshot.judge.PointSink;
import dev.earshot.judge.PointSums;
import dev.earshot.judge.PointVectors;
import dev.earshot.judge.PointsAccumulator;
import dev.earshot.judge.RuleJudge;
import dev.earshot.judge.Rulings;
import dev.earshot.rubric.EndingFacts;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Resolution;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a play moves on, over words that it may write to. A {@code Machine} wraps it for playing; a search drives
 * it directly and makes no garbage. Not for several threads at once: each makes its own.
 */
public final class Stepper {
    private final CompiledScenario program;
    private final SnapshotLayout layout;
    private final CompiledState[] states;
    private final long[] words;
    private final Judge judge;
    private final PointSink points;
    private final SearchKeys keys;
    private final StepObserver observer;
    private final Meters meters;
    private final OpenReplies replies;
    private final CustomerSpeech speech;
    private final ReactionStep reactions;
    private final Aftermath aftermath;

    /** Known as long as it stands where a play has just ended. */
    private @Nullable Resolution resolutionAtEnd;

    private boolean ranOut;

    private Stepper(
            CompiledScenario program,
            long[] words,
            Judge judge,
            PointSink points,
            Meters meters,
            SearchKeys keys,
            StepObserver observer) {
        this.program = program;
        this.words = words;
        this.judge = judge;
        this.points = points;
        this.meters = meters;
        this.keys = keys;
        this.observer = observer;
        layout = program.layout();
        states = program.states();
        replies = new OpenReplies(program, words, observer);
        speech = new CustomerSpeech(program, words, judge, observer);
        reactions = new ReactionStep(program, words, judge, speech, meters, observer);
        aftermath = new Aftermath(program, words, judge, points, meters, observer);
    }

    /** One that judges every reply anew and keeps the single verdicts. */
    static Stepper forPlaying(CompiledScenario program, SearchKeys keys, StepObserver observer) {
        long[] words = new long[program.layout().words];
        RuleJudge judge = new RuleJudge(program, words);
        Meters meters = new MetersAtReaction(program.layout(), program.compiledRubric(), words);
        return new Stepper(program, words, judge, new PointSums(judge), meters, keys, observer);
    }

    /** One for going through many moments: it remembers how it judged, and keeps nothing that no search asks for. */
    static Stepper forSearching(CompiledScenario program, SearchKeys keys, PointVectors vectors) {
        SnapshotLayout layout = program.layout();
        long[] words = new long[layout.words];
        CachingJudge judge = new CachingJudge(program, words, vectors);
        PointSink points = new PointsAccumulator(program, judge, vectors);
        Meters meters = new Meters(layout, program.compiledRubric(), words, layout.mood.word() < layout.readWords);
        return new Stepper(program, words, judge, points, meters, keys, StepObserver.NOBODY);
    }

    /** How many words {@link #store} writes and {@link #load(long[], int, int)} reads. */
    public int keyWords() {
        return keys.width();
    }

    /** How many replies there are; they are numbered from 0. */
    public int replies() {
        return program.choices().length;
    }

    /** Goes to where this snapshot is. */
    public void load(Snapshot snapshot) {
        resolutionAtEnd = null;
        System.arraycopy(snapshot.wordsFor(program), 0, words, 0, words.length);
    }

    /** Goes to where a key was stored after this many replies. What no key holds, nothing ahead can read. */
    public void load(long[] stored, int at, int turn) {
        resolutionAtEnd = null;
        int width = keys.width();
        for (int word = 0; word < words.length; word++) {
            words[word] = word < width ? stored[at + word] : 0;
        }
        layout.turn.set(words, turn);
    }

    /** Writes what anything still ahead can read. Two moments after as many replies with equal keys go on alike. */
    public void store(long[] stored, int at) {
        long[] mask = keys.masks()[layout.state.get(words)];
        for (int word = 0; word < keys.width(); word++) {
            stored[at + word] = words[word] & mask[word];
        }
    }

    /** The moment as a value. */
    public Snapshot snapshot() {
        return new Snapshot(program, words.clone());
    }

    /** Whether the play has ended. */
    public boolean isOver() {
        return layout.state.get(words) >= states.length;
    }

    /** How many replies have been given. */
    public int turn() {
        return layout.turn.get(words);
    }

    /** The number of the state; endings are numbered behind the states. */
    public int state() {
        return layout.state.get(words);
    }

    /** The number of the ending that was reached; negative as long as the play goes on. */
    public int ending() {
        return layout.state.get(words) - states.length;
    }

    /** Whether the last step ended the play because patience was spent or nothing could be said any more. */
    public boolean ranOut() {
        return ranOut;
    }

    /** Whether the ending leaves the customer able to help themselves next time. */
    public boolean isSelfSufficient() {
        return layout.selfSufficient.isSet(words);
    }

    /** What has become of the problem so far. */
    public Resolution resolution() {
        Resolution known = resolutionAtEnd;
        return known == null ? program.achieved(words) : known;
    }

    /** The customer's frustration, 0 to 100; known after a {@link #load} only if the keys hold it. */
    public int frustration() {
        return meters.frustration();
    }

    /** The customer's trust, 0 to 100; as above. */
    public int trust() {
        return meters.trust();
    }

    /** The number of the customer's mood in the rubric; as above. */
    public int mood() {
        return meters.mood();
    }

    /**
     * The customer's frustration as it was at the reaction to the last reply: moved by the reply, and by nothing after it.
     *
     * @throws IllegalStateException if this is a {@linkplain Machine#stepperForMany stepper for many moments}
     */
    public int frustrationAtReaction() {
        return meters.frustrationAtReaction();
    }

    /** The trust at that moment. */
    public int trustAtReaction() {
        return meters.trustAtReaction();
    }

    /** The number of the mood at that moment. */
    public int moodAtReaction() {
        return meters.moodAtReaction();
    }

    /** The points that the last reply, with what it brought about, was worth in this skill, in hundredths. */
    public long points(int skill) {
        return points.points(skill);
    }

    /**
     * The number of the same for all skills.
     *
     * @throws IllegalStateException unless this is a {@linkplain Machine#stepperForMany stepper for many moments}
     */
    public int worth() {
        return points.number();
    }

    /** Writes the numbers of the replies that can be chosen now, in the order of the file, and gives their count. */
    public int choices(int[] into) {
        return replies.write(into);
    }

    /** Goes to the first ring. */
    public void begin() {
        forget();
        judge.clear();
        points.clear();
        Arrays.fill(words, 0);
        meters.begin(program.frustration(), program.trust());
        layout.balance.set(words, LedgerValue.BALANCE_ZERO);
        enter(program.start());
        endIfMute();
    }

    /** Gives a reply that can be chosen now, by its number. */
    public void choose(int number) {
        forget();
        CompiledReply reply = program.choices()[number];
        CompiledState here = states[layout.state.get(words)];
        judge.judge(reply, here);
        points.begin();
        meters.move(judge.frustration(), judge.trust());
        meters.beforeReaction();
        keepLedgers(reply);
        boolean spoke = speech.answer(reply);
        int from = layout.state.get(words);
        int to = reactions.react(reply, here, spoke);
        goOn(from, to);
        if (speech.said().size() == 0 && layout.state.get(words) == from) {
            observer.mark(CoveragePoints.Kind.SILENT, from);
        }
    }

    private void forget() {
        resolutionAtEnd = null;
        ranOut = false;
        aftermath.clear();
        speech.clear();
    }

    private void keepLedgers(CompiledReply reply) {
        judge.writeLedgers();
        if (observer.looksOn()) {
            markActs(reply);
        }
        for (int fact : reply.finds()) {
            speech.tell(fact);
        }
        layout.turn.set(words, layout.turn.get(words) + 1);
    }

    /** What changes with every reply, and so is not part of how it was judged. Nothing but the next judgement looks at it. */
    private void keepMemory() {
        int balance = layout.balance.get(words) - LedgerValue.BALANCE_ZERO;
        layout.balance.set(words, program.compiledRubric().balance(balance, judge.acts()) + LedgerValue.BALANCE_ZERO);
        int listened = layout.listening.get(words);
        if (!judge.listensNow() && listened != LedgerValue.NEVER_LISTENED && listened != LedgerValue.LISTENED_EARLIER) {
            layout.listening.set(words, listened + 1);
        }
    }

    private void markActs(CompiledReply choice) {
        for (CompiledAct act : choice.booked()) {
            for (int name : act.names()) {
                if (act.role() == Role.VALIDATE && name < layout.met.length && layout.met[name].isSet(words)) {
                    observer.mark(CoveragePoints.Kind.MET, name);
                } else if (act.role() == Role.SOLVE && layout.fix[name].get(words) == LedgerValue.FIX_DONE) {
                    observer.mark(CoveragePoints.Kind.FIXED, name);
                } else if (act.role() == Role.KEEP && layout.promise[name].get(words) == LedgerValue.PROMISE_KEPT) {
                    observer.mark(CoveragePoints.Kind.KEPT, name);
                }
            }
        }
    }

    private void goOn(int from, int to) {
        if (to >= states.length) {
            end(to - states.length);
        } else if (layout.turn.get(words) >= program.patience()) {
            giveUp();
        } else {
            keepMemory();
            if (to != CompiledReaction.STAYS) {
                aftermath.breakPromisesDueIn(from);
                enter(to);
            }
            endIfMute();
        }
    }

    private void enter(int number) {
        CompiledState state = states[number];
        boolean back = layout.visited[number].isSet(words);
        layout.state.set(words, number);
        layout.visited[number].set(words, 1);
        observer.mark(CoveragePoints.Kind.STATE, number);
        if (state.hostility() != CompiledReaction.AS_BEFORE) {
            layout.hostility.set(words, state.hostility());
        }
        speech.speakAfter(
                state.tells(), state.cues(), back && state.saysBack() != null ? state.saysBack() : state.says());
    }

    /** Where nothing can be said any more, the customer gives up. */
    private void endIfMute() {
        if (!replies.isAny()) {
            giveUp();
        }
    }

    private void giveUp() {
        ranOut = true;
        end(program.givesUp());
    }

    private void end(int number) {
        CompiledEnding ending = program.endings()[number];
        Resolution achieved = program.achieved(words);
        resolutionAtEnd = achieved;
        aftermath.end(number, achieved);
        speech.speak(ending.says());
        speech.applyPending();
        if (ending.selfSufficient() != CompiledEnding.NEVER && speech.holds(ending.selfSufficient())) {
            layout.selfSufficient.set(words, 1);
        }
        layout.state.set(words, states.length + number);
        observer.mark(CoveragePoints.Kind.ENDING, number);
    }

    /** Goes where these words stand, gives the reply, and says whether that led where it led the other stepper. */
    boolean takesAlike(long[] from, CompiledReply reply, Stepper other) {
        System.arraycopy(from, 0, words, 0, words.length);
        if (isOver() || !replies.isHere(reply) || !replies.isOpen(reply)) {
            return false;
        }
        choose(reply.number());
        return tookLike(other);
    }

    /** Whether the last step of a machine of the same scenario was heard, and led, like this one's. */
    boolean tookLike(Stepper other) {
        boolean alike = speech.isLike(other.speech)
                && layout.state.get(words) == other.layout.state.get(other.words)
                && layout.hostility.get(words) == other.layout.hostility.get(other.words);
        for (int flag = 0; alike && flag < layout.flag.length; flag++) {
            alike = layout.flag[flag].isSet(words) == other.layout.flag[flag].isSet(other.words);
        }
        return alike;
    }

    /** The verdicts on the last reply and on what came of it. */
    Rulings rulings() {
        return judge.rulings();
    }

    /** Which replies can be chosen now. */
    OpenReplies openReplies() {
        return replies;
    }

    /** What was said in the last step. */
    CustomerSpeech speech() {
        return speech;
    }

    /** What the rules on endings were shown, if the last step ended the play. */
    @Nullable
    EndingFacts endingFacts() {
        return aftermath.ending();
    }

    /** Where it stands; never to be written to. */
    long[] words() {
        return words;
    }
}
