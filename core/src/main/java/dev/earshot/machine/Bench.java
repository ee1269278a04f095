package dev.earshot.machine;

import dev.earshot.rubric.Behaviours;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Farewell;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.Listening;
import dev.earshot.rubric.Moment;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.WarmHandOver;
import dev.earshot.scenario.Hostility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the judge sits: judges one reply from the snapshot before it and the reply as a whole, and keeps the rulings. Used
 * again for reply after reply by one {@link Stepper}.
 */
final class Bench implements Moment {
    private static final Listening[] LISTENING = Listening.values();
    private static final long[] NONE = {};
    /** How many numbers a judgement takes, beside the entries in the ledgers. */
    private static final int PRECEDENT = 5;

    private final Program program;
    private final Layout layout;
    private final Judging judging;
    private final long[] words;
    private final @Nullable Precedents precedents;
    private final @Nullable Worths worths;
    private Ruling[] rulings = new Ruling[16];
    private final int[] points;
    /** How many leading words count: all, or those that anything can read. */
    private final int wordCount;

    private final Booking booking;
    /** Where the entries in the ledgers are: in the booking, or in a precedent. */
    private long[] entries;

    private int entriesAt;

    /** What came of the reply in the ledgers, whether or not a rule speaks of it; see {@link Consequence}. */
    private final Numbering consequences = new Numbering();

    private int count;
    private int actRulings;
    private long verdicts;
    private long failed;
    private int worth;
    private int frustration;
    private int trust;
    private long acts;
    private boolean warm;
    private boolean handsOver;
    private boolean listensNow;
    private Place place;
    private @Nullable Deed current;

    Bench(Program program, long[] words) {
        this(program, words, null);
    }

    /**
     * At such a bench.
     *
     * @param worths if it judges by precedents, where there are any: such a bench has no single rulings on a reply to show,
     *     nor its points but by their number, and looks at what bears on points and on where a play goes, and at nothing else
     */
    Bench(Program program, long[] words, @Nullable Worths worths) {
        points = new int[program.judging().skills()];
        wordCount = worths == null ? words.length : program.layout().readWords;
        this.worths = worths;
        booking = new Booking(program, words, wordCount);
        entries = booking.entries();
        precedents = worths == null ? null : new Precedents(program, PRECEDENT + entries.length);
        this.program = program;
        this.layout = program.layout();
        this.judging = program.judging();
        this.words = words;
        this.place = program.places()[program.start()];
    }

    /** Forgets the rulings on the reply before. */
    void clear() {
        count = 0;
        actRulings = 0;
        verdicts = 0;
        failed = 0;
        warm = false;
        handsOver = false;
        consequences.clear();
    }

    /** Judges the reply, given in this place; the words are still those before it. */
    void judge(Choice choice, Place here) {
        place = here;
        if (precedents == null || worths == null) {
            judge(choice);
            return;
        }
        int turn = layout.turn.get(words);
        int known = precedents.find(choice.number(), turn, words);
        if (known < 0) {
            judge(choice);
            worth = worths.of(points);
            write(precedents.table(), precedents.make(choice.number(), turn, words));
            forgetRulings();
        } else {
            read(precedents.table(), known);
        }
    }

    private void write(long[] table, int at) {
        int next = at;
        table[next++] = verdicts;
        table[next++] = acts;
        table[next++] = failed;
        table[next++] = pair(trust, frustration);
        table[next++] = pair(worth, (warm ? 1 : 0) | (handsOver ? 2 : 0) | (listensNow ? 4 : 0));
        System.arraycopy(entries, 0, table, next, entries.length);
    }

    private static long pair(int high, int low) {
        return (long) high << Integer.SIZE | low & 0xffff_ffffL;
    }

    private void read(long[] table, int at) {
        int next = at;
        verdicts = table[next++];
        acts = table[next++];
        failed = table[next++];
        long moves = table[next++];
        frustration = (int) moves;
        trust = (int) (moves >> Integer.SIZE);
        long is = table[next++];
        warm = (is & 1) != 0;
        handsOver = (is & 2) != 0;
        listensNow = (is & 4) != 0;
        worth = (int) (is >> Integer.SIZE);
        entries = table;
        entriesAt = next;
        forgetRulings();
    }

    /** Their sum is all that is wanted of them. */
    private void forgetRulings() {
        count = 0;
        actRulings = 0;
        consequences.clear();
    }

    private void judge(Choice choice) {
        clear();
        listensNow = listens(choice);
        for (Deed deed : choice.deeds()) {
            current = deed;
            rule(deed);
        }
        current = null;
        actRulings = count;
        for (int i = 0; i < actRulings; i++) {
            Ruling ruling = rulings[i];
            ruling.weigh(judging.weighing(ruling.behaviour), this);
            judging.price(ruling);
        }
        noteLedgers(choice);
        for (ContextRule.Adds rule : judging.adding()) {
            int thousandths = rule.thousandths(this);
            if (thousandths != 0) {
                add(Origin.REPLY, rule.becomes(), rule, thousandths);
            }
        }
        sumUp();
        booking.book(choice, this);
        entries = booking.entries();
        entriesAt = 0;
    }

    private void sumUp() {
        acts = 0;
        for (int i = 0; i < actRulings; i++) {
            acts |= 1L << rulings[i].behaviour;
        }
        frustration = 0;
        trust = 0;
        Arrays.fill(points, 0);
        for (int i = 0; i < count; i++) {
            frustration += rulings[i].frustration;
            trust += rulings[i].trust;
            for (int skill = 0; skill < points.length; skill++) {
                points[skill] += rulings[i].points[skill];
            }
        }
    }

    private boolean listens(Choice choice) {
        for (Deed deed : choice.deeds()) {
            if (deed.evidence() && deed.names().length > 0 && allTold(deed.names())) {
                return true;
            }
        }
        return false;
    }

    private boolean allTold(int[] facts) {
        for (int fact : facts) {
            if (!layout.told[fact].isSet(words)) {
                return false;
            }
        }
        return true;
    }

    private void rule(Deed deed) {
        if (deed.role() == Role.SOLVE) {
            noteFailures(deed);
        }
        handsOver |= deed.role() == Role.HAND_OVER;
        if (deed.names().length == 0) {
            ruleNameless(deed);
            return;
        }
        int[] names = deed.names();
        long left = names.length == Long.SIZE ? -1L : (1L << names.length) - 1;
        long[] replaced = deed.replacing().length == 0 ? NONE : new long[deed.replacing().length];
        for (int r = 0; r < replaced.length && left != 0; r++) {
            replaced[r] = hits(deed.replacing()[r], names, left);
            left &= deed.replacing()[r].reach() == ContextRule.Reach.WHOLE_ACT && replaced[r] != 0 ? 0 : ~replaced[r];
        }
        if (left != 0) {
            nameThem(ruling(deed.behaviour(), null), deed, left, true);
        }
        for (int r = 0; r < replaced.length; r++) {
            if (replaced[r] != 0) {
                ContextRule.Replaces rule = deed.replacing()[r];
                nameThem(ruling(rule.becomes(), rule), deed, replaced[r], false);
            }
        }
    }

    private long hits(ContextRule.Replaces rule, int[] names, long among) {
        long hit = 0;
        for (int n = 0; n < names.length; n++) {
            if ((among >>> n & 1) == 1 && rule.hits(names[n], this)) {
                hit |= 1L << n;
            }
        }
        return hit;
    }

    private void nameThem(Ruling ruling, Deed deed, long which, boolean asAuthored) {
        for (int n = 0; n < deed.names().length; n++) {
            if ((which >>> n & 1) == 1) {
                ruling.add(kindOf(deed.role()), deed.names()[n]);
                ruling.bringsNew |= !asAuthored || isNew(deed.role(), deed.names()[n]);
            }
        }
    }

    private void ruleNameless(Deed deed) {
        for (ContextRule.Replaces rule : deed.replacing()) {
            if (rule.hits(-1, this)) {
                warm |= rule instanceof WarmHandOver;
                ruling(rule.becomes(), rule).bringsNew = true;
                return;
            }
        }
        ruling(deed.behaviour(), null).bringsNew = true;
    }

    private void noteFailures(Deed deed) {
        for (int fix : deed.names()) {
            if (program.alwaysFails()[fix] || !needsKnown(fix)) {
                failed |= 1L << fix;
            }
        }
    }

    private static Ruling.Named kindOf(Role role) {
        return switch (role) {
            case VALIDATE, ASK_OPEN -> Ruling.Named.FEELING;
            case SOLVE -> Ruling.Named.FIX;
            case PROMISE, OVERPROMISE, KEEP -> Ruling.Named.PROMISE;
            default -> Ruling.Named.FACT;
        };
    }

    private boolean isNew(Role role, int name) {
        return switch (role) {
            case ASK -> !layout.asked[name].isSet(words);
            case PARAPHRASE -> !layout.paraphrased[name].isSet(words);
            case DEEPEN -> !layout.deepened[name].isSet(words);
            case SOLVE -> layout.fix[name].get(words) != Ledger.FIX_DONE;
            case PROMISE, OVERPROMISE -> layout.promise[name].get(words) == Ledger.PROMISE_NONE;
            case KEEP -> Ledger.isOpen(layout.promise[name].get(words));
            default -> true;
        };
    }

    /** The ruling on this behaviour: a behaviour pays once a reply, so there is only one. */
    private Ruling ruling(int behaviour, @Nullable ContextRule rule) {
        for (int i = 0; i < count; i++) {
            if (rulings[i].behaviour == behaviour) {
                return rulings[i];
            }
        }
        Ruling ruling = next();
        ruling.begin(Origin.REPLY, behaviour, rule, Judging.WHOLE);
        verdicts |= 1L << behaviour;
        return ruling;
    }

    private Ruling next() {
        if (count == rulings.length) {
            rulings = Arrays.copyOf(rulings, count * 2);
        }
        if (rulings[count] == null) {
            rulings[count] = new Ruling(points.length);
        }
        return rulings[count++];
    }

    /** What a reply does in the ledgers carries verdicts of its own, as long as the act was taken for what it says. */
    private void noteLedgers(Choice choice) {
        for (Deed deed : choice.deeds()) {
            if (deed.role() == Role.ASK_OPEN && has(deed.behaviour())) {
                for (int feeling : deed.names()) {
                    if (picksUp(feeling)) {
                        note(Origin.REPLY, LedgerEvent.CUE_PICKED_UP, Ruling.Named.FEELING, feeling);
                    }
                }
            }
        }
        for (Deed deed : choice.deeds()) {
            if (deed.role() == Role.VALIDATE && has(deed.behaviour())) {
                for (int feeling : deed.names()) {
                    if (meets(feeling)) {
                        note(Origin.REPLY, LedgerEvent.FEELING_MET, Ruling.Named.FEELING, feeling);
                    }
                }
            }
        }
        for (Deed deed : choice.deeds()) {
            if (deed.role() == Role.KEEP) {
                for (int promise : deed.names()) {
                    if (Ledger.isOpen(layout.promise[promise].get(words))) {
                        note(Origin.REPLY, LedgerEvent.PROMISE_KEPT, Ruling.Named.PROMISE, promise);
                    }
                }
            }
        }
    }

    /** Whether an open question about the feeling takes up a cue not taken up before. */
    boolean picksUp(int feeling) {
        return feeling < layout.cueOffered.length
                && layout.cueOffered[feeling].isSet(words)
                && !layout.pickedUp[feeling].isSet(words);
    }

    /** Whether naming the feeling here meets it for the first time. */
    boolean meets(int feeling) {
        return feeling == place.feels() && layout.cueOffered[feeling].isSet(words) && !layout.met[feeling].isSet(words);
    }

    /** Adds the verdict of a ledger rule, if the rubric has that rule. */
    @Nullable
    Ruling note(Origin origin, LedgerEvent event, Ruling.Named kind, int name) {
        if (origin != Origin.REPLY) {
            consequences.add(Consequence.code(origin, event, kind, name));
        }
        ContextRule.Notes rule = judging.noting(event);
        if (rule == null || origin == Origin.REPLY && isNoted(rule, name)) {
            return null;
        }
        Ruling ruling = add(origin, rule.becomes(), rule, Judging.WHOLE);
        ruling.add(kind, name);
        return ruling;
    }

    /** Adds the verdict of a rule on endings, if it applies. */
    @Nullable
    Ruling close(ContextRule.Closes rule, Farewell farewell) {
        int times = rule.times(farewell);
        return times > 0 ? add(Origin.ENDING, rule.becomes(), rule, Judging.WHOLE * times) : null;
    }

    private boolean isNoted(ContextRule rule, int name) {
        for (int i = actRulings; i < count; i++) {
            if (rulings[i].rule == rule && rulings[i].name(0) == name) {
                return true;
            }
        }
        return false;
    }

    Ruling add(Origin origin, int behaviour, ContextRule rule, int thousandths) {
        Ruling ruling = next();
        ruling.begin(origin, behaviour, rule, thousandths);
        judging.price(ruling);
        if (origin == Origin.REPLY) {
            verdicts |= 1L << behaviour;
        } else if (origin == Origin.ENDING) {
            // Nothing moves her any more.
            ruling.frustration = 0;
            ruling.trust = 0;
        }
        return ruling;
    }

    int count() {
        return count;
    }

    /** The number of what all rulings on the reply itself are worth; only if it judges by precedents. */
    int worth() {
        return worth;
    }

    /** The points of the same, per skill, in hundredths, if it judges without; what comes of the reply is added to them. */
    int[] points() {
        return points;
    }

    /** What all rulings on the reply itself do to her frustration. */
    int frustration() {
        return frustration;
    }

    /** What they do to her trust. */
    int trust() {
        return trust;
    }

    /** How many rulings are on the acts themselves; they come first. */
    int actRulings() {
        return actRulings;
    }

    Ruling get(int i) {
        return rulings[i];
    }

    /** What came of the reply, in order. */
    List<Consequence> consequences() {
        List<Consequence> all = new ArrayList<>();
        for (int i = 0; i < consequences.size(); i++) {
            all.add(Consequence.of(consequences.get(i)));
        }
        return all;
    }

    /** The rulings as values. */
    List<Verdict> values() {
        List<Verdict> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(rulings[i].verdict(program.numbers(), judging));
        }
        return values;
    }

    /** The verdicts on the reply, one bit each. */
    long verdicts() {
        return verdicts;
    }

    boolean has(int behaviour) {
        return (verdicts >>> behaviour & 1) == 1;
    }

    /** The fixes that the reply tried in vain, one bit each. */
    long failed() {
        return failed;
    }

    /** Whether the reply handed over warm. */
    boolean handedOverWarm() {
        return warm;
    }

    @Override
    public int turn() {
        return layout.turn.get(words) + 1;
    }

    @Override
    public boolean listensNow() {
        return listensNow;
    }

    @Override
    public Listening lastListened() {
        return LISTENING[layout.listening.get(words)];
    }

    @Override
    public boolean told(int fact) {
        return layout.told[fact].isSet(words);
    }

    @Override
    public int shownFeeling() {
        return place.shows();
    }

    @Override
    public int feltFeeling() {
        return place.feels();
    }

    @Override
    public boolean cueOffered(int feeling) {
        return layout.cueOffered[feeling].isSet(words);
    }

    @Override
    public boolean abusive() {
        return hostility() == Hostility.ABUSIVE.ordinal();
    }

    @Override
    public int hostility() {
        return layout.hostility.get(words);
    }

    @Override
    public int mood() {
        return layout.mood.get(words);
    }

    @Override
    public int moodAtFirst() {
        return judging.mood(0, program.frustration());
    }

    @Override
    public boolean opened() {
        return layout.opened.isSet(words);
    }

    @Override
    public boolean opensNow() {
        return hasRole(Role.ASK_OPEN) || hasRole(Role.PARAPHRASE) || hasRole(Role.DEEPEN);
    }

    @Override
    public int balance() {
        return layout.balance.get(words) - Ledger.BALANCE_ZERO;
    }

    @Override
    public boolean limitSet() {
        return layout.limitSet.isSet(words);
    }

    @Override
    public boolean refusesAbuseNow() {
        return hasRole(Role.SET_LIMIT) || handsOver;
    }

    @Override
    public boolean abuseTakenBefore() {
        return layout.abuseTaken.isSet(words);
    }

    @Override
    public Behaviours verdictsNow() {
        return new Behaviours(verdicts);
    }

    /** Whether an act of this reply stood as one of this role. */
    private boolean hasRole(Role role) {
        for (int i = 0; i < actRulings; i++) {
            if (judging.role(rulings[i].behaviour) == role) {
                return true;
            }
        }
        return false;
    }

    /** Whether it leaves abuse without an answer. */
    boolean takesAbuse() {
        return abusive() && !limitSet() && !refusesAbuseNow();
    }

    /** The acts of the reply, as they were judged, one bit each. */
    long acts() {
        return acts;
    }

    /** Puts down in the ledgers what the reply itself says must stand there. */
    void keepLedgers() {
        Booking.write(entries, entriesAt, words, wordCount);
    }

    @Override
    public boolean needsKnown(int fix) {
        return allTold(program.fixNeeds()[fix]);
    }

    @Override
    public boolean neverWorks(int fix) {
        return program.alwaysFails()[fix];
    }

    @Override
    public int repeats(int behaviour) {
        return layout.repeats[behaviour].get(words);
    }

    @Override
    public int apologies() {
        return layout.apologies.get(words);
    }

    @Override
    public boolean acknowledged() {
        return layout.acknowledged.isSet(words);
    }

    @Override
    public boolean acknowledgesNow() {
        return judging.acknowledges(verdicts);
    }

    @Override
    public boolean handsOverWarm() {
        Deed deed = current;
        if (deed == null || deed.carried() == null) {
            return false;
        }
        boolean any = false;
        for (int fact = 0; fact < layout.told.length; fact++) {
            boolean goes = told(fact) && carries(deed.carried(), fact);
            any |= goes;
            if (!goes && told(fact) && program.mustCarry()[fact]) {
                return false;
            }
        }
        return any;
    }

    private boolean carries(Deed.Carried carried, int fact) {
        if (carried.everythingTold()) {
            return !program.isPrivate()[fact];
        }
        for (int named : carried.facts()) {
            if (named == fact) {
                return true;
            }
        }
        return false;
    }
}
