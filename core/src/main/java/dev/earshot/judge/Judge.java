package dev.earshot.judge;

import dev.earshot.compiled.CompiledAct;
import dev.earshot.compiled.CompiledReply;
import dev.earshot.compiled.CompiledRubric;
import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.CompiledState;
import dev.earshot.compiled.IntList;
import dev.earshot.compiled.LedgerValue;
import dev.earshot.compiled.SnapshotLayout;
import dev.earshot.machine.Stepper;
import dev.earshot.rubric.Behaviours;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.EndingFacts;
import dev.earshot.rubric.JudgeMemory;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.Listening;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.SubjectKind;
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
public final class Judge implements JudgeMemory {
    private static final Listening[] LISTENING = Listening.values();
    private static final long[] NONE = {};
    /** How many numbers a judgement takes, beside the entries in the ledgers. */
    private static final int PRECEDENT = 5;

    private final CompiledScenario program;
    private final SnapshotLayout layout;
    private final CompiledRubric judging;
    private final Pricing pricing;
    private final long[] words;
    private final @Nullable JudgementCache cache;
    private final @Nullable PointVectors worths;
    private VerdictBuilder[] builders = new VerdictBuilder[16];
    private final int[] points;
    /** How many leading words count: all, or those that anything can read. */
    private final int wordCount;

    private final LedgerWrites ledgerWrites;
    /** Where the entries in the ledgers are: in the booking, or in a precedent. */
    private long[] entries;

    private int entriesAt;

    /** What came of the reply in the ledgers, whether or not a rule speaks of it; see {@link Consequence}. */
    private final IntList consequences = new IntList();

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
    private CompiledState place;
    private @Nullable CompiledAct current;

    public Judge(CompiledScenario program, long[] words) {
        this(program, words, null);
    }

    /**
     * At such a bench.
     *
     * @param worths if it judges by precedents, where there are any: such a bench has no single rulings on a reply to show,
     *     nor its points but by their number, and looks at what bears on points and on where a play goes, and at nothing else
     */
    public Judge(CompiledScenario program, long[] words, @Nullable PointVectors worths) {
        points = new int[program.judging().skills()];
        wordCount = worths == null ? words.length : program.layout().readWords;
        this.worths = worths;
        ledgerWrites = new LedgerWrites(program, words, wordCount);
        entries = ledgerWrites.entries();
        cache = worths == null ? null : new JudgementCache(program, PRECEDENT + entries.length);
        this.program = program;
        this.layout = program.layout();
        this.judging = program.judging();
        pricing = new Pricing(judging);
        this.words = words;
        this.place = program.places()[program.start()];
    }

    /** Forgets the rulings on the reply before. */
    public void clear() {
        count = 0;
        actRulings = 0;
        verdicts = 0;
        failed = 0;
        warm = false;
        handsOver = false;
        consequences.clear();
    }

    /** Judges the reply, given in this place; the words are still those before it. */
    public void judge(CompiledReply choice, CompiledState here) {
        place = here;
        if (cache == null || worths == null) {
            judge(choice);
            return;
        }
        int turn = layout.turn.get(words);
        int known = cache.find(choice.number(), turn, words);
        if (known < 0) {
            judge(choice);
            worth = worths.of(points);
            write(cache.table(), cache.make(choice.number(), turn, words));
            forgetRulings();
        } else {
            read(cache.table(), known);
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

    private void judge(CompiledReply choice) {
        clear();
        listensNow = listens(choice);
        for (CompiledAct act : choice.acts()) {
            current = act;
            rule(act);
        }
        current = null;
        actRulings = count;
        for (int i = 0; i < actRulings; i++) {
            VerdictBuilder builder = builders[i];
            builder.weigh(judging.weighing(builder.behaviour), this);
            pricing.price(builder);
        }
        noteLedgers(choice);
        for (ContextRule.Adds rule : judging.adding()) {
            int thousandths = rule.thousandths(this);
            if (thousandths != 0) {
                add(VerdictOrigin.REPLY, rule.becomes(), rule, thousandths);
            }
        }
        sumUp();
        ledgerWrites.book(choice, this);
        entries = ledgerWrites.entries();
        entriesAt = 0;
    }

    private void sumUp() {
        acts = 0;
        for (int i = 0; i < actRulings; i++) {
            acts |= 1L << builders[i].behaviour;
        }
        frustration = 0;
        trust = 0;
        Arrays.fill(points, 0);
        for (int i = 0; i < count; i++) {
            frustration += builders[i].frustration;
            trust += builders[i].trust;
            for (int skill = 0; skill < points.length; skill++) {
                points[skill] += builders[i].points[skill];
            }
        }
    }

    private boolean listens(CompiledReply choice) {
        for (CompiledAct act : choice.acts()) {
            if (act.evidence() && act.names().length > 0 && allTold(act.names())) {
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

    private void rule(CompiledAct act) {
        if (act.role() == Role.SOLVE) {
            noteFailures(act);
        }
        handsOver |= act.role() == Role.HAND_OVER;
        if (act.names().length == 0) {
            ruleNameless(act);
            return;
        }
        int[] names = act.names();
        long left = names.length == Long.SIZE ? -1L : (1L << names.length) - 1;
        long[] replaced = act.replacing().length == 0 ? NONE : new long[act.replacing().length];
        for (int r = 0; r < replaced.length && left != 0; r++) {
            replaced[r] = hits(act.replacing()[r], names, left);
            left &= act.replacing()[r].reach() == ContextRule.Reach.WHOLE_ACT && replaced[r] != 0 ? 0 : ~replaced[r];
        }
        if (left != 0) {
            nameThem(builder(act.behaviour(), null), act, left, true);
        }
        for (int r = 0; r < replaced.length; r++) {
            if (replaced[r] != 0) {
                ContextRule.Replaces rule = act.replacing()[r];
                nameThem(builder(rule.becomes(), rule), act, replaced[r], false);
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

    private void nameThem(VerdictBuilder builder, CompiledAct act, long which, boolean asAuthored) {
        for (int n = 0; n < act.names().length; n++) {
            if ((which >>> n & 1) == 1) {
                builder.add(act.role().names(), act.names()[n]);
                builder.bringsNew |= !asAuthored || isNew(act.role(), act.names()[n]);
            }
        }
    }

    private void ruleNameless(CompiledAct act) {
        for (ContextRule.Replaces rule : act.replacing()) {
            if (rule.hits(-1, this)) {
                warm |= rule instanceof WarmHandOver;
                builder(rule.becomes(), rule).bringsNew = true;
                return;
            }
        }
        builder(act.behaviour(), null).bringsNew = true;
    }

    private void noteFailures(CompiledAct act) {
        for (int fix : act.names()) {
            if (program.alwaysFails()[fix] || !needsKnown(fix)) {
                failed |= 1L << fix;
            }
        }
    }

    private boolean isNew(Role role, int name) {
        return switch (role) {
            case ASK -> !layout.asked[name].isSet(words);
            case PARAPHRASE -> !layout.paraphrased[name].isSet(words);
            case DEEPEN -> !layout.deepened[name].isSet(words);
            case SOLVE -> layout.fix[name].get(words) != LedgerValue.FIX_DONE;
            case PROMISE, OVERPROMISE -> layout.promise[name].get(words) == LedgerValue.PROMISE_NONE;
            case KEEP -> LedgerValue.isOpen(layout.promise[name].get(words));
            default -> true;
        };
    }

    /** The ruling on this behaviour: a behaviour pays once a reply, so there is only one. */
    private VerdictBuilder builder(int behaviour, @Nullable ContextRule rule) {
        for (int i = 0; i < count; i++) {
            if (builders[i].behaviour == behaviour) {
                return builders[i];
            }
        }
        VerdictBuilder builder = next();
        builder.begin(VerdictOrigin.REPLY, behaviour, rule, CompiledRubric.WHOLE);
        verdicts |= 1L << behaviour;
        return builder;
    }

    private VerdictBuilder next() {
        if (count == builders.length) {
            builders = Arrays.copyOf(builders, count * 2);
        }
        if (builders[count] == null) {
            builders[count] = new VerdictBuilder(points.length);
        }
        return builders[count++];
    }

    /** What a reply does in the ledgers carries verdicts of its own, as long as the act was taken for what it says. */
    private void noteLedgers(CompiledReply choice) {
        for (CompiledAct act : choice.acts()) {
            if (act.role() == Role.ASK_OPEN && has(act.behaviour())) {
                for (int feeling : act.names()) {
                    if (picksUp(feeling)) {
                        note(VerdictOrigin.REPLY, LedgerEvent.CUE_PICKED_UP, SubjectKind.FEELING, feeling);
                    }
                }
            }
        }
        for (CompiledAct act : choice.acts()) {
            if (act.role() == Role.VALIDATE && has(act.behaviour())) {
                for (int feeling : act.names()) {
                    if (meets(feeling)) {
                        note(VerdictOrigin.REPLY, LedgerEvent.FEELING_MET, SubjectKind.FEELING, feeling);
                    }
                }
            }
        }
        for (CompiledAct act : choice.acts()) {
            if (act.role() == Role.KEEP) {
                for (int promise : act.names()) {
                    if (LedgerValue.isOpen(layout.promise[promise].get(words))) {
                        note(VerdictOrigin.REPLY, LedgerEvent.PROMISE_KEPT, SubjectKind.PROMISE, promise);
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
    public VerdictBuilder note(VerdictOrigin origin, LedgerEvent event, SubjectKind kind, int name) {
        if (origin != VerdictOrigin.REPLY) {
            consequences.add(Consequence.code(origin, event, kind, name));
        }
        ContextRule.Notes rule = judging.noting(event);
        if (rule == null || origin == VerdictOrigin.REPLY && isNoted(rule, name)) {
            return null;
        }
        VerdictBuilder builder = add(origin, rule.becomes(), rule, CompiledRubric.WHOLE);
        builder.add(kind, name);
        return builder;
    }

    /** Adds the verdict of a rule on endings, if it applies. */
    @Nullable
    public VerdictBuilder close(ContextRule.Closes rule, EndingFacts endingFacts) {
        int times = rule.times(endingFacts);
        return times > 0 ? add(VerdictOrigin.ENDING, rule.becomes(), rule, CompiledRubric.WHOLE * times) : null;
    }

    private boolean isNoted(ContextRule rule, int name) {
        for (int i = actRulings; i < count; i++) {
            if (builders[i].rule == rule && builders[i].name(0) == name) {
                return true;
            }
        }
        return false;
    }

    VerdictBuilder add(VerdictOrigin origin, int behaviour, ContextRule rule, int thousandths) {
        VerdictBuilder builder = next();
        builder.begin(origin, behaviour, rule, thousandths);
        pricing.price(builder);
        if (origin == VerdictOrigin.REPLY) {
            verdicts |= 1L << behaviour;
        } else if (origin == VerdictOrigin.ENDING) {
            // Nothing moves her any more.
            builder.frustration = 0;
            builder.trust = 0;
        }
        return builder;
    }

    public int count() {
        return count;
    }

    /** The number of what all rulings on the reply itself are worth; only if it judges by precedents. */
    public int worth() {
        return worth;
    }

    /** The points of the same, per skill, in hundredths, if it judges without; what comes of the reply is added to them. */
    public int[] points() {
        return points;
    }

    /** What all rulings on the reply itself do to her frustration. */
    public int frustration() {
        return frustration;
    }

    /** What they do to her trust. */
    public int trust() {
        return trust;
    }

    /** How many rulings are on the acts themselves; they come first. */
    int actRulings() {
        return actRulings;
    }

    public VerdictBuilder get(int i) {
        return builders[i];
    }

    /** What came of the reply, in order. */
    public List<Consequence> consequences() {
        List<Consequence> all = new ArrayList<>();
        for (int i = 0; i < consequences.size(); i++) {
            all.add(Consequence.of(consequences.get(i)));
        }
        return all;
    }

    /** The rulings as values. */
    public List<Verdict> values() {
        List<Verdict> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(builders[i].verdict(program.numbers(), judging));
        }
        return values;
    }

    /** The verdicts on the reply, one bit each. */
    public long verdicts() {
        return verdicts;
    }

    boolean has(int behaviour) {
        return (verdicts >>> behaviour & 1) == 1;
    }

    /** The fixes that the reply tried in vain, one bit each. */
    public long failed() {
        return failed;
    }

    /** Whether the reply handed over warm. */
    public boolean handedOverWarm() {
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
        return layout.balance.get(words) - LedgerValue.BALANCE_ZERO;
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
            if (judging.role(builders[i].behaviour) == role) {
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
    public long acts() {
        return acts;
    }

    /** Puts down in the ledgers what the reply itself says must stand there. */
    public void keepLedgers() {
        LedgerWrites.write(entries, entriesAt, words, wordCount);
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
        CompiledAct act = current;
        if (act == null || act.carried() == null) {
            return false;
        }
        boolean any = false;
        for (int fact = 0; fact < layout.told.length; fact++) {
            boolean goes = told(fact) && carries(act.carried(), fact);
            any |= goes;
            if (!goes && told(fact) && program.mustCarry()[fact]) {
                return false;
            }
        }
        return any;
    }

    private boolean carries(CompiledAct.Carried carried, int fact) {
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
