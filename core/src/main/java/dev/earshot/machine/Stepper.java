package dev.earshot.machine;

import dev.earshot.compiled.CompiledAct;
import dev.earshot.compiled.CompiledEnding;
import dev.earshot.compiled.CompiledReaction;
import dev.earshot.compiled.CompiledReply;
import dev.earshot.compiled.CompiledRubric;
import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.CompiledState;
import dev.earshot.compiled.Coverage;
import dev.earshot.compiled.CoveragePoints;
import dev.earshot.compiled.Guards;
import dev.earshot.compiled.IntList;
import dev.earshot.compiled.LedgerValue;
import dev.earshot.compiled.SearchKeys;
import dev.earshot.compiled.SnapshotLayout;
import dev.earshot.compiled.Utterance;
import dev.earshot.judge.Judge;
import dev.earshot.judge.PointVectors;
import dev.earshot.judge.PointsAccumulator;
import dev.earshot.judge.VerdictBuilder;
import dev.earshot.judge.VerdictOrigin;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.EndingFacts;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.SubjectKind;
import dev.earshot.scenario.Resolution;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a play moves on, over words that it may write to. {@link Machine#advance} wraps it for playing; a
 * search drives it directly and makes no garbage. Not for several threads at once: each makes its own.
 */
public final class Stepper {
    private static final int[] NOTHING = {};

    private final Machine machine;
    private final CompiledScenario program;
    private final SnapshotLayout layout;
    private final CompiledState[] places;
    private final CompiledReply[] choices;
    private final Guards guards;
    private final CompiledRubric judging;
    private final long[] words;
    private final Judge judge;
    private final int[] points;
    private final IntList said = new IntList();
    private final IntList told = new IntList();
    private final IntList cues = new IntList();
    private final IntList answered = new IntList();
    private final IntList pendingTells = new IntList();
    private final IntList pendingCues = new IntList();
    private final SearchKeys keys;
    private final @Nullable Coverage coverage;
    /** Only if it is for going through many moments, and so does nothing for looking at a single one. */
    private final @Nullable PointsAccumulator accumulator;
    /** In many scenarios nothing ever asks for it. */
    private final boolean moodMatters;

    private int frustrationAtReaction;
    private int trustAtReaction;
    private int moodAtReaction;
    private @Nullable EndingFacts endingFacts;
    /** Known as long as it stands where a play has just ended. */
    private @Nullable Resolution resolutionAtEnd;

    private boolean ranOut;

    /** @param worths if it is for many moments: by which it numbers what replies are worth */
    Stepper(Machine machine, SearchKeys keys, @Nullable Coverage coverage, @Nullable PointVectors worths) {
        this.keys = keys;
        accumulator = worths == null ? null : new PointsAccumulator(machine.program(), worths);
        this.coverage = coverage;
        this.machine = machine;
        program = machine.program();
        layout = program.layout();
        places = program.places();
        choices = program.choices();
        guards = program.guards();
        judging = program.judging();
        words = new long[layout.words];
        moodMatters = accumulator == null || layout.mood.word() < layout.readWords;
        judge = new Judge(program, words, worths);
        points = judge.points();
    }

    /** How many words {@link #store} writes and {@link #load(long[], int, int)} reads. */
    public int keyWords() {
        return keys.width();
    }

    /** How many replies there are; they are numbered from 0. */
    public int replies() {
        return choices.length;
    }

    /** Goes to where this snapshot is. */
    public void load(Snapshot snapshot) {
        resolutionAtEnd = null;
        System.arraycopy(snapshot.wordsFor(machine), 0, words, 0, words.length);
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
        return new Snapshot(machine, words.clone());
    }

    /** Whether the play has ended. */
    public boolean isOver() {
        return layout.state.get(words) >= places.length;
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
        return layout.state.get(words) - places.length;
    }

    /** Whether the last step ended the play because her patience was spent or nothing could be said any more. */
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
        return layout.frustration.get(words);
    }

    /** Her trust, 0 to 100; as above. */
    public int trust() {
        return layout.trust.get(words);
    }

    /** The number of her mood in the rubric; as above. */
    public int mood() {
        return layout.mood.get(words);
    }

    /**
     * Her frustration as it was when she reacted to the last reply: moved by the reply, and by nothing after it. Not known of
     * a {@linkplain Machine#stepperForMany stepper for many moments}.
     */
    public int frustrationAtReaction() {
        return frustrationAtReaction;
    }

    /** Her trust at that moment; as above. */
    public int trustAtReaction() {
        return trustAtReaction;
    }

    /** Her mood at that moment; as above. */
    public int moodAtReaction() {
        return moodAtReaction;
    }

    /** The points that the last reply, with what it brought about, was worth in this skill, in hundredths. */
    public long points(int skill) {
        return accumulator == null ? points[skill] : accumulator.points(skill);
    }

    /**
     * The number of the same for all skills. Known only of a {@linkplain Machine#stepperForMany stepper for many moments}.
     */
    public int worth() {
        if (accumulator == null) {
            throw new IllegalStateException("only a stepper for many moments numbers what replies are worth");
        }
        return accumulator.worth();
    }

    /** Writes the numbers of the replies that can be chosen now, in the order of the file, and gives their count. */
    public int choices(int[] into) {
        int count = 0;
        int state = layout.state.get(words);
        for (int number : here(state)) {
            if (isOpen(choices[number], state)) {
                into[count++] = number;
            }
        }
        return count;
    }

    private boolean isOpen(CompiledReply choice, int state) {
        boolean open = !isSpent(choice, state) && isUnlocked(choice);
        if (open) {
            mark(CoveragePoints.Kind.OFFERED, choice.number());
        }
        return open;
    }

    private void mark(CoveragePoints.Kind kind, int number) {
        if (coverage != null) {
            coverage.mark(kind, number);
        }
    }

    /** The numbers of the replies that belong here; none once the play has ended. */
    int[] here() {
        return here(layout.state.get(words));
    }

    private int[] here(int state) {
        return state >= places.length ? NOTHING : places[state].choices();
    }

    boolean isHere(CompiledReply choice) {
        for (int number : here()) {
            if (number == choice.number()) {
                return true;
            }
        }
        return false;
    }

    boolean isSpent(CompiledReply choice) {
        return isSpent(choice, layout.state.get(words));
    }

    private boolean isSpent(CompiledReply choice, int state) {
        int spent = choice.spentIn(state);
        return spent >= 0 && layout.spent[spent].isSet(words);
    }

    boolean isUnlocked(CompiledReply choice) {
        return coverage == null
                ? guards.holds(choice.when(), words, 0, 0)
                : guards.observe(choice.when(), words, 0, 0, coverage);
    }

    /** Goes to the first ring. */
    public void begin() {
        forget();
        judge.clear();
        Arrays.fill(points, 0);
        if (accumulator != null) {
            accumulator.begin();
        }
        Arrays.fill(words, 0);
        layout.frustration.set(words, program.frustration());
        layout.trust.set(words, program.trust());
        layout.mood.set(words, judging.mood(0, program.frustration()));
        layout.balance.set(words, LedgerValue.BALANCE_ZERO);
        enter(program.start());
        endIfMute();
    }

    /** Gives a reply that can be chosen now, by its number. */
    public void choose(int number) {
        forget();
        CompiledReply choice = choices[number];
        CompiledState here = places[layout.state.get(words)];
        judge.judge(choice, here);
        if (accumulator != null) {
            accumulator.begin(judge.worth());
        }
        takeEffect();
        keepLedgers(choice);
        boolean spoke = answer(choice);
        int from = layout.state.get(words);
        int to = react(choice, here, spoke);
        goOn(from, to);
        if (said.size() == 0 && layout.state.get(words) == from) {
            mark(CoveragePoints.Kind.SILENT, from);
        }
    }

    private void forget() {
        resolutionAtEnd = null;
        endingFacts = null;
        ranOut = false;
        said.clear();
        told.clear();
        cues.clear();
    }

    private void takeEffect() {
        move(judge.frustration(), judge.trust());
        if (accumulator == null) {
            frustrationAtReaction = layout.frustration.get(words);
            trustAtReaction = layout.trust.get(words);
            moodAtReaction = layout.mood.get(words);
        }
    }

    private void count(VerdictBuilder builder) {
        if (accumulator != null) {
            accumulator.add(builder.points);
            return;
        }
        for (int skill = 0; skill < points.length; skill++) {
            points[skill] += builder.points[skill];
        }
    }

    /** Moves the meters, clamps them once, and lets the mood follow. */
    private void move(int frustration, int trust) {
        if (frustration == 0 && trust == 0) {
            return;
        }
        int level = clamped(layout.frustration.get(words) + frustration);
        layout.frustration.set(words, level);
        layout.trust.set(words, clamped(layout.trust.get(words) + trust));
        if (moodMatters) {
            layout.mood.set(words, judging.mood(layout.mood.get(words), level));
        }
    }

    private static int clamped(int level) {
        return Math.max(0, Math.min(CompiledRubric.HIGHEST, level));
    }

    private void keepLedgers(CompiledReply choice) {
        judge.keepLedgers();
        if (coverage != null) {
            markDeeds(choice);
        }
        for (int fact : choice.finds()) {
            tell(fact);
        }
        layout.turn.set(words, layout.turn.get(words) + 1);
    }

    /** What changes with every reply, and so is not part of how it was judged. Nothing but the next judgement looks at it. */
    private void keepMemory() {
        layout.balance.set(words, judging.balance(judge.balance(), judge.acts()) + LedgerValue.BALANCE_ZERO);
        int listened = layout.listening.get(words);
        if (!judge.listensNow() && listened != LedgerValue.NEVER_LISTENED && listened != LedgerValue.LISTENED_EARLIER) {
            layout.listening.set(words, listened + 1);
        }
    }

    private void markDeeds(CompiledReply choice) {
        for (CompiledAct act : choice.booked()) {
            for (int name : act.names()) {
                if (act.role() == Role.VALIDATE && name < layout.met.length && layout.met[name].isSet(words)) {
                    mark(CoveragePoints.Kind.MET, name);
                } else if (act.role() == Role.SOLVE && layout.fix[name].get(words) == LedgerValue.FIX_DONE) {
                    mark(CoveragePoints.Kind.FIXED, name);
                } else if (act.role() == Role.KEEP && layout.promise[name].get(words) == LedgerValue.PROMISE_KEPT) {
                    mark(CoveragePoints.Kind.KEPT, name);
                }
            }
        }
    }

    private void setAll(int[] flags) {
        for (int flag : flags) {
            layout.flag[flag].set(words, 1);
        }
    }

    private void tell(int fact) {
        if (!layout.told[fact].isSet(words)) {
            layout.told[fact].set(words, 1);
            told.add(fact);
            mark(CoveragePoints.Kind.TOLD, fact);
        }
    }

    private void giveCue(int feeling) {
        if (!layout.cueOffered[feeling].isSet(words)) {
            layout.cueOffered[feeling].set(words, 1);
            cues.add(feeling);
            mark(CoveragePoints.Kind.CUE, feeling);
        }
    }

    /** She answers what she was asked and had not told, each fact once. Gives whether she said anything. */
    private boolean answer(CompiledReply choice) {
        answered.clear();
        for (CompiledAct act : choice.asking()) {
            for (int fact : act.names()) {
                if (!layout.told[fact].isSet(words) && !answered.contains(fact)) {
                    answered.add(fact);
                    answer(fact, program.facts()[fact]);
                }
            }
        }
        return said.size() > 0;
    }

    private void answer(int fact, CompiledScenario.Asking asking) {
        if (asking.answer() == null) {
            return;
        }
        boolean answers = holds(asking.when());
        speak(answers ? asking.answer() : asking.otherwise());
        applyPending();
        if (answers) {
            tell(fact);
        }
    }

    private boolean holds(int condition) {
        return coverage == null
                ? guards.holds(condition, words, judge.verdicts(), judge.failed())
                : guards.observe(condition, words, judge.verdicts(), judge.failed(), coverage);
    }

    /** Says a line; what it tells and gives away waits for {@link #applyPending}. */
    private void speak(@Nullable Utterance utterance) {
        if (utterance instanceof Utterance.Said leaf) {
            said.add(leaf.line());
            mark(CoveragePoints.Kind.SAID, leaf.line());
        } else if (utterance instanceof Utterance.Parts parts) {
            boolean done = false;
            for (Utterance.Part part : parts.parts()) {
                if (!done && holds(part.when())) {
                    pendingTells.addAll(part.tells());
                    pendingCues.addAll(part.cues());
                    speak(part.says());
                    done = parts.first();
                } else if (done && coverage == null) {
                    return;
                } else if (done) {
                    holds(part.when());
                }
            }
        }
    }

    private void applyPending() {
        for (int i = 0; i < pendingTells.size(); i++) {
            tell(pendingTells.get(i));
        }
        for (int i = 0; i < pendingCues.size(); i++) {
            giveCue(pendingCues.get(i));
        }
        pendingTells.clear();
        pendingCues.clear();
    }

    /** How she takes the reply; gives where she goes, {@link CompiledReaction#STAYS} if nowhere else. */
    private int react(CompiledReply choice, CompiledState here, boolean answered) {
        CompiledReaction own = firstThatHolds(choice.customerSays());
        CompiledReaction row = own != null && own.to() != CompiledReaction.STAYS ? null : firstThatHolds(here.rows());
        CompiledReaction spoken = own != null ? own : row;
        boolean spoke = answered;
        if (spoken != null) {
            int before = said.size();
            speak(spoken.says());
            spoke |= said.size() > before;
            pendingTells.addAll(spoken.tells());
            pendingCues.addAll(spoken.cues());
            applyPending();
        }
        if (own != null) {
            takeStand(own);
        }
        if (row != null) {
            takeStand(row);
        }
        if (spoken != null) {
            move(
                    (own == null ? 0 : own.frustration()) + (row == null ? 0 : row.frustration()),
                    (own == null ? 0 : own.trust()) + (row == null ? 0 : row.trust()));
        }
        int to = own != null && own.to() != CompiledReaction.STAYS
                ? own.to()
                : row == null ? CompiledReaction.STAYS : row.to();
        boolean stays = to == CompiledReaction.STAYS || to == layout.state.get(words);
        if (stays && !spoke && layout.turn.get(words) < program.patience()) {
            speak(here.saysAgain());
            applyPending();
        }
        return stays ? CompiledReaction.STAYS : to;
    }

    private void takeStand(CompiledReaction row) {
        setAll(row.sets());
        if (row.hostility() != CompiledReaction.AS_BEFORE) {
            layout.hostility.set(words, row.hostility());
        }
    }

    private @Nullable CompiledReaction firstThatHolds(CompiledReaction[] rows) {
        for (int i = 0; i < rows.length; i++) {
            // Most reactions are to something that was not said: asked first, since it is asked so often.
            boolean may = coverage != null || guards.mayHold(rows[i].when(), judge.verdicts());
            if (may && holds(rows[i].when())) {
                mark(CoveragePoints.Kind.TAKEN, rows[i].number());
                if (coverage != null) {
                    notePassedOver(rows, i, coverage);
                }
                return rows[i];
            }
        }
        return null;
    }

    private void notePassedOver(CompiledReaction[] rows, int taken, Coverage noting) {
        for (int i = taken + 1; i < rows.length; i++) {
            if (holds(rows[i].when())) {
                noting.passedOver(rows[i], rows[taken]);
            }
        }
    }

    private void goOn(int from, int to) {
        if (to >= places.length) {
            end(to - places.length);
        } else if (layout.turn.get(words) >= program.patience()) {
            giveUp();
        } else {
            keepMemory();
            if (to != CompiledReaction.STAYS) {
                breakPromisesDueIn(from);
                enter(to);
            }
            endIfMute();
        }
    }

    private void breakPromisesDueIn(int state) {
        int frustration = 0;
        int trust = 0;
        for (int promise : places[state].promisesDue()) {
            if (LedgerValue.isDueInAState(layout.promise[promise].get(words))) {
                int before = judge.count();
                breakPromise(promise, VerdictOrigin.ENTRY);
                for (int i = before; i < judge.count(); i++) {
                    frustration += judge.get(i).frustration;
                    trust += judge.get(i).trust;
                }
            }
        }
        if (frustration != 0 || trust != 0) {
            move(frustration, trust);
        }
    }

    private void breakPromise(int promise, VerdictOrigin origin) {
        boolean hollow = LedgerValue.isHollow(layout.promise[promise].get(words));
        layout.promise[promise].set(words, LedgerValue.PROMISE_BROKEN);
        layout.apologies.set(words, 0);
        note(origin, LedgerEvent.PROMISE_BROKEN, SubjectKind.PROMISE, promise);
        if (hollow) {
            note(origin, LedgerEvent.OVERPROMISE_DUE, SubjectKind.PROMISE, promise);
        }
    }

    private void note(VerdictOrigin origin, LedgerEvent event, SubjectKind kind, int name) {
        VerdictBuilder builder = judge.note(origin, event, kind, name);
        if (builder != null) {
            count(builder);
        }
    }

    private void enter(int state) {
        CompiledState place = places[state];
        boolean back = layout.visited[state].isSet(words);
        layout.state.set(words, state);
        layout.visited[state].set(words, 1);
        mark(CoveragePoints.Kind.STATE, state);
        if (place.hostility() != CompiledReaction.AS_BEFORE) {
            layout.hostility.set(words, place.hostility());
        }
        pendingCues.addAll(place.cues());
        pendingTells.addAll(place.tells());
        applyPending();
        speak(back && place.saysBack() != null ? place.saysBack() : place.says());
        applyPending();
    }

    /** Where nothing can be said any more, she gives up. */
    private void endIfMute() {
        if (!isAnyOpen()) {
            giveUp();
        }
    }

    private boolean isAnyOpen() {
        int state = layout.state.get(words);
        if (coverage == null && places[state].neverMute()) {
            return true;
        }
        boolean any = false;
        for (int number : here(state)) {
            any |= isOpen(choices[number], state);
            if (any && coverage == null) {
                return true;
            }
        }
        return any;
    }

    private void giveUp() {
        ranOut = true;
        end(program.givesUp());
    }

    private void end(int ending) {
        CompiledEnding finish = program.finishes()[ending];
        for (int promise = 0; promise < layout.promise.length; promise++) {
            if (LedgerValue.isOpen(layout.promise[promise].get(words))) {
                if (finish.keeps()[promise]) {
                    layout.promise[promise].set(words, LedgerValue.PROMISE_KEPT);
                    mark(CoveragePoints.Kind.KEPT, promise);
                    note(VerdictOrigin.ENDING, LedgerEvent.PROMISE_KEPT, SubjectKind.PROMISE, promise);
                } else {
                    breakPromise(promise, VerdictOrigin.ENDING);
                }
            }
        }
        Resolution achieved = program.achieved(words);
        resolutionAtEnd = achieved;
        if (accumulator == null) {
            part(finish, achieved);
        } else {
            partLikeBefore(accumulator, ending, achieved);
        }
        speak(finish.says());
        applyPending();
        if (finish.selfSufficient() != CompiledEnding.NEVER && holds(finish.selfSufficient())) {
            layout.selfSufficient.set(words, 1);
        }
        layout.state.set(words, places.length + ending);
        mark(CoveragePoints.Kind.ENDING, ending);
    }

    private void part(CompiledEnding finish, Resolution achieved) {
        for (int feeling = 0; feeling < layout.cueOffered.length; feeling++) {
            if (isMissed(feeling)) {
                note(VerdictOrigin.ENDING, LedgerEvent.CUE_MISSED, SubjectKind.FEELING, feeling);
            }
        }
        EndingFacts parting = new EndingFacts(
                finish.walksOut(),
                finish.satisfied(),
                achieved != Resolution.UNRESOLVED,
                judge.handedOverWarm(),
                layout.turn.get(words),
                program.patience() - layout.turn.get(words));
        endingFacts = parting;
        for (ContextRule.Closes rule : judging.closing()) {
            VerdictBuilder builder = judge.close(rule, parting);
            if (builder != null) {
                count(builder);
            }
        }
    }

    private boolean isMissed(int feeling) {
        return layout.cueOffered[feeling].isSet(words)
                && !layout.pickedUp[feeling].isSet(words)
                && !layout.met[feeling].isSet(words);
    }

    private void partLikeBefore(PointsAccumulator before, int ending, Resolution achieved) {
        int missed = 0;
        for (int feeling = 0; feeling < layout.cueOffered.length; feeling++) {
            missed += isMissed(feeling) ? 1 : 0;
        }
        boolean solved = achieved != Resolution.UNRESOLVED;
        int way = before.way(ending, solved, judge.handedOverWarm(), layout.turn.get(words), missed);
        if (!before.partsLikeBefore(way)) {
            before.beginParting();
            part(program.finishes()[ending], achieved);
            before.endParting(way);
        }
    }

    /** Goes where these words stand, gives the reply, and says whether that led where it led the other stepper. */
    boolean takesAlike(long[] from, CompiledReply choice, Stepper other) {
        System.arraycopy(from, 0, words, 0, words.length);
        if (isOver() || !isHere(choice) || !isOpen(choice, layout.state.get(words))) {
            return false;
        }
        choose(choice.number());
        return tookLike(other);
    }

    /** Whether the last step of a machine of the same scenario was heard, and led, like this one's. */
    boolean tookLike(Stepper other) {
        boolean alike = said.hasSame(other.said)
                && told.hasSame(other.told)
                && cues.hasSame(other.cues)
                && layout.state.get(words) == other.layout.state.get(other.words)
                && layout.hostility.get(words) == other.layout.hostility.get(other.words);
        for (int flag = 0; alike && flag < layout.flag.length; flag++) {
            alike = layout.flag[flag].isSet(words) == other.layout.flag[flag].isSet(other.words);
        }
        return alike;
    }

    Judge judge() {
        return judge;
    }

    /** How the play ended, if the last step ended it. */
    @Nullable
    EndingFacts endingFacts() {
        return endingFacts;
    }

    /** Where it stands; never to be written to. */
    long[] words() {
        return words;
    }

    IntList said() {
        return said;
    }

    IntList told() {
        return told;
    }

    IntList cues() {
        return cues;
    }
}
