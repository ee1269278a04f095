package dev.earshot.machine;

import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Farewell;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.Role;
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
    private final Program program;
    private final Layout layout;
    private final Place[] places;
    private final Choice[] choices;
    private final Guards guards;
    private final Judging judging;
    private final long[] words;
    private final Bench bench;
    private final int[] points;
    private final Numbering said = new Numbering();
    private final Numbering told = new Numbering();
    private final Numbering cues = new Numbering();
    private final Numbering answered = new Numbering();
    private final Numbering pendingTells = new Numbering();
    private final Numbering pendingCues = new Numbering();
    private final Keys keys;
    private final @Nullable Trail trail;
    /** Only if it is for going through many moments, and so does nothing for looking at a single one. */
    private final @Nullable Reckoning reckoning;
    /** In many scenarios nothing ever asks for it. */
    private final boolean moodMatters;

    private int frustrationAtReaction;
    private int trustAtReaction;
    private int moodAtReaction;
    private @Nullable Farewell farewell;
    /** Known as long as it stands where a play has just ended. */
    private @Nullable Resolution resolutionAtEnd;

    private boolean ranOut;

    /** @param worths if it is for many moments: by which it numbers what replies are worth */
    Stepper(Machine machine, Keys keys, @Nullable Trail trail, @Nullable Worths worths) {
        this.keys = keys;
        reckoning = worths == null ? null : new Reckoning(machine.program(), worths);
        this.trail = trail;
        this.machine = machine;
        program = machine.program();
        layout = program.layout();
        places = program.places();
        choices = program.choices();
        guards = program.guards();
        judging = program.judging();
        words = new long[layout.words];
        moodMatters = reckoning == null || layout.mood.word() < layout.readWords;
        bench = new Bench(program, words, worths);
        points = bench.points();
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
        return reckoning == null ? points[skill] : reckoning.points(skill);
    }

    /**
     * The number of the same for all skills. Known only of a {@linkplain Machine#stepperForMany stepper for many moments}.
     */
    public int worth() {
        if (reckoning == null) {
            throw new IllegalStateException("only a stepper for many moments numbers what replies are worth");
        }
        return reckoning.worth();
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

    private boolean isOpen(Choice choice, int state) {
        boolean open = !isSpent(choice, state) && isUnlocked(choice);
        if (open) {
            mark(Sites.Kind.OFFERED, choice.number());
        }
        return open;
    }

    private void mark(Sites.Kind kind, int number) {
        if (trail != null) {
            trail.mark(kind, number);
        }
    }

    /** The numbers of the replies that belong here; none once the play has ended. */
    int[] here() {
        return here(layout.state.get(words));
    }

    private int[] here(int state) {
        return state >= places.length ? NOTHING : places[state].choices();
    }

    boolean isHere(Choice choice) {
        for (int number : here()) {
            if (number == choice.number()) {
                return true;
            }
        }
        return false;
    }

    boolean isSpent(Choice choice) {
        return isSpent(choice, layout.state.get(words));
    }

    private boolean isSpent(Choice choice, int state) {
        int spent = choice.spentIn(state);
        return spent >= 0 && layout.spent[spent].isSet(words);
    }

    boolean isUnlocked(Choice choice) {
        return trail == null
                ? guards.holds(choice.when(), words, 0, 0)
                : guards.observe(choice.when(), words, 0, 0, trail);
    }

    /** Goes to the first ring. */
    public void begin() {
        forget();
        bench.clear();
        Arrays.fill(points, 0);
        if (reckoning != null) {
            reckoning.begin();
        }
        Arrays.fill(words, 0);
        layout.frustration.set(words, program.frustration());
        layout.trust.set(words, program.trust());
        layout.mood.set(words, judging.mood(0, program.frustration()));
        layout.balance.set(words, Ledger.BALANCE_ZERO);
        enter(program.start());
        endIfMute();
    }

    /** Gives a reply that can be chosen now, by its number. */
    public void choose(int number) {
        forget();
        Choice choice = choices[number];
        Place here = places[layout.state.get(words)];
        bench.judge(choice, here);
        if (reckoning != null) {
            reckoning.begin(bench.worth());
        }
        takeEffect();
        keepLedgers(choice);
        boolean spoke = answer(choice);
        int from = layout.state.get(words);
        int to = react(choice, here, spoke);
        goOn(from, to);
        if (said.size() == 0 && layout.state.get(words) == from) {
            mark(Sites.Kind.SILENT, from);
        }
    }

    private void forget() {
        resolutionAtEnd = null;
        farewell = null;
        ranOut = false;
        said.clear();
        told.clear();
        cues.clear();
    }

    private void takeEffect() {
        move(bench.frustration(), bench.trust());
        if (reckoning == null) {
            frustrationAtReaction = layout.frustration.get(words);
            trustAtReaction = layout.trust.get(words);
            moodAtReaction = layout.mood.get(words);
        }
    }

    private void count(Ruling ruling) {
        if (reckoning != null) {
            reckoning.add(ruling.points);
            return;
        }
        for (int skill = 0; skill < points.length; skill++) {
            points[skill] += ruling.points[skill];
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
        return Math.max(0, Math.min(Judging.HIGHEST, level));
    }

    private void keepLedgers(Choice choice) {
        bench.keepLedgers();
        if (trail != null) {
            markDeeds(choice);
        }
        for (int fact : choice.finds()) {
            tell(fact);
        }
        layout.turn.set(words, layout.turn.get(words) + 1);
    }

    /** What changes with every reply, and so is not part of how it was judged. Nothing but the next judgement looks at it. */
    private void keepMemory() {
        layout.balance.set(words, judging.balance(bench.balance(), bench.acts()) + Ledger.BALANCE_ZERO);
        int listened = layout.listening.get(words);
        if (!bench.listensNow() && listened != Ledger.NEVER_LISTENED && listened != Ledger.LISTENED_EARLIER) {
            layout.listening.set(words, listened + 1);
        }
    }

    private void markDeeds(Choice choice) {
        for (Deed deed : choice.booked()) {
            for (int name : deed.names()) {
                if (deed.role() == Role.VALIDATE && name < layout.met.length && layout.met[name].isSet(words)) {
                    mark(Sites.Kind.MET, name);
                } else if (deed.role() == Role.SOLVE && layout.fix[name].get(words) == Ledger.FIX_DONE) {
                    mark(Sites.Kind.FIXED, name);
                } else if (deed.role() == Role.KEEP && layout.promise[name].get(words) == Ledger.PROMISE_KEPT) {
                    mark(Sites.Kind.KEPT, name);
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
            mark(Sites.Kind.TOLD, fact);
        }
    }

    private void giveCue(int feeling) {
        if (!layout.cueOffered[feeling].isSet(words)) {
            layout.cueOffered[feeling].set(words, 1);
            cues.add(feeling);
            mark(Sites.Kind.CUE, feeling);
        }
    }

    /** She answers what she was asked and had not told, each fact once. Gives whether she said anything. */
    private boolean answer(Choice choice) {
        answered.clear();
        for (Deed deed : choice.asking()) {
            for (int fact : deed.names()) {
                if (!layout.told[fact].isSet(words) && !answered.contains(fact)) {
                    answered.add(fact);
                    answer(fact, program.facts()[fact]);
                }
            }
        }
        return said.size() > 0;
    }

    private void answer(int fact, Program.Asking asking) {
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
        return trail == null
                ? guards.holds(condition, words, bench.verdicts(), bench.failed())
                : guards.observe(condition, words, bench.verdicts(), bench.failed(), trail);
    }

    /** Says a line; what it tells and gives away waits for {@link #applyPending}. */
    private void speak(@Nullable Utterance utterance) {
        if (utterance instanceof Utterance.Said leaf) {
            said.add(leaf.line());
            mark(Sites.Kind.SAID, leaf.line());
        } else if (utterance instanceof Utterance.Parts parts) {
            boolean done = false;
            for (Utterance.Part part : parts.parts()) {
                if (!done && holds(part.when())) {
                    pendingTells.addAll(part.tells());
                    pendingCues.addAll(part.cues());
                    speak(part.says());
                    done = parts.first();
                } else if (done && trail == null) {
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

    /** How she takes the reply; gives where she goes, {@link Row#STAYS} if nowhere else. */
    private int react(Choice choice, Place here, boolean answered) {
        Row own = firstThatHolds(choice.sheSays());
        Row row = own != null && own.to() != Row.STAYS ? null : firstThatHolds(here.rows());
        Row spoken = own != null ? own : row;
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
        int to = own != null && own.to() != Row.STAYS ? own.to() : row == null ? Row.STAYS : row.to();
        boolean stays = to == Row.STAYS || to == layout.state.get(words);
        if (stays && !spoke && layout.turn.get(words) < program.patience()) {
            speak(here.saysAgain());
            applyPending();
        }
        return stays ? Row.STAYS : to;
    }

    private void takeStand(Row row) {
        setAll(row.sets());
        if (row.hostility() != Row.AS_BEFORE) {
            layout.hostility.set(words, row.hostility());
        }
    }

    private @Nullable Row firstThatHolds(Row[] rows) {
        for (int i = 0; i < rows.length; i++) {
            // Most reactions are to something that was not said: asked first, since it is asked so often.
            boolean may = trail != null || guards.mayHold(rows[i].when(), bench.verdicts());
            if (may && holds(rows[i].when())) {
                mark(Sites.Kind.TAKEN, rows[i].number());
                if (trail != null) {
                    notePassedOver(rows, i, trail);
                }
                return rows[i];
            }
        }
        return null;
    }

    private void notePassedOver(Row[] rows, int taken, Trail noting) {
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
            if (to != Row.STAYS) {
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
            if (Ledger.isDueInAState(layout.promise[promise].get(words))) {
                int before = bench.count();
                breakPromise(promise, Origin.ENTRY);
                for (int i = before; i < bench.count(); i++) {
                    frustration += bench.get(i).frustration;
                    trust += bench.get(i).trust;
                }
            }
        }
        if (frustration != 0 || trust != 0) {
            move(frustration, trust);
        }
    }

    private void breakPromise(int promise, Origin origin) {
        boolean hollow = Ledger.isHollow(layout.promise[promise].get(words));
        layout.promise[promise].set(words, Ledger.PROMISE_BROKEN);
        layout.apologies.set(words, 0);
        note(origin, LedgerEvent.PROMISE_BROKEN, Ruling.Named.PROMISE, promise);
        if (hollow) {
            note(origin, LedgerEvent.OVERPROMISE_DUE, Ruling.Named.PROMISE, promise);
        }
    }

    private void note(Origin origin, LedgerEvent event, Ruling.Named kind, int name) {
        Ruling ruling = bench.note(origin, event, kind, name);
        if (ruling != null) {
            count(ruling);
        }
    }

    private void enter(int state) {
        Place place = places[state];
        boolean back = layout.visited[state].isSet(words);
        layout.state.set(words, state);
        layout.visited[state].set(words, 1);
        mark(Sites.Kind.STATE, state);
        if (place.hostility() != Row.AS_BEFORE) {
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
        if (trail == null && places[state].neverMute()) {
            return true;
        }
        boolean any = false;
        for (int number : here(state)) {
            any |= isOpen(choices[number], state);
            if (any && trail == null) {
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
        Finish finish = program.finishes()[ending];
        for (int promise = 0; promise < layout.promise.length; promise++) {
            if (Ledger.isOpen(layout.promise[promise].get(words))) {
                if (finish.keeps()[promise]) {
                    layout.promise[promise].set(words, Ledger.PROMISE_KEPT);
                    mark(Sites.Kind.KEPT, promise);
                    note(Origin.ENDING, LedgerEvent.PROMISE_KEPT, Ruling.Named.PROMISE, promise);
                } else {
                    breakPromise(promise, Origin.ENDING);
                }
            }
        }
        Resolution achieved = program.achieved(words);
        resolutionAtEnd = achieved;
        if (reckoning == null) {
            part(finish, achieved);
        } else {
            partLikeBefore(reckoning, ending, achieved);
        }
        speak(finish.says());
        applyPending();
        if (finish.selfSufficient() != Finish.NEVER && holds(finish.selfSufficient())) {
            layout.selfSufficient.set(words, 1);
        }
        layout.state.set(words, places.length + ending);
        mark(Sites.Kind.ENDING, ending);
    }

    private void part(Finish finish, Resolution achieved) {
        for (int feeling = 0; feeling < layout.cueOffered.length; feeling++) {
            if (isMissed(feeling)) {
                note(Origin.ENDING, LedgerEvent.CUE_MISSED, Ruling.Named.FEELING, feeling);
            }
        }
        Farewell parting = new Farewell(
                finish.walksOut(),
                finish.satisfied(),
                achieved != Resolution.UNRESOLVED,
                bench.handedOverWarm(),
                layout.turn.get(words),
                program.patience() - layout.turn.get(words));
        farewell = parting;
        for (ContextRule.Closes rule : judging.closing()) {
            Ruling ruling = bench.close(rule, parting);
            if (ruling != null) {
                count(ruling);
            }
        }
    }

    private boolean isMissed(int feeling) {
        return layout.cueOffered[feeling].isSet(words)
                && !layout.pickedUp[feeling].isSet(words)
                && !layout.met[feeling].isSet(words);
    }

    private void partLikeBefore(Reckoning before, int ending, Resolution achieved) {
        int missed = 0;
        for (int feeling = 0; feeling < layout.cueOffered.length; feeling++) {
            missed += isMissed(feeling) ? 1 : 0;
        }
        boolean solved = achieved != Resolution.UNRESOLVED;
        int way = before.way(ending, solved, bench.handedOverWarm(), layout.turn.get(words), missed);
        if (!before.partsLikeBefore(way)) {
            before.beginParting();
            part(program.finishes()[ending], achieved);
            before.endParting(way);
        }
    }

    /** Goes where these words stand, gives the reply, and says whether that led where it led the other stepper. */
    boolean takesAlike(long[] from, Choice choice, Stepper other) {
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

    Bench bench() {
        return bench;
    }

    /** How the play ended, if the last step ended it. */
    @Nullable
    Farewell farewell() {
        return farewell;
    }

    /** Where it stands; never to be written to. */
    long[] words() {
        return words;
    }

    Numbering said() {
        return said;
    }

    Numbering told() {
        return told;
    }

    Numbering cues() {
        return cues;
    }
}
