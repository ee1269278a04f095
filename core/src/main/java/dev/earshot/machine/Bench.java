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

    private final Program program;
    private final Layout layout;
    private final Judging judging;
    private final long[] words;
    private final @Nullable Precedents precedents;
    /** These three are its own while it judges, and those of the judgement if it follows one. */
    private Ruling[] rulings = new Ruling[16];

    private int[] points;
    /** What the reply puts down in the ledgers, word by word, and then which of their bits it writes. */
    private long[] ledgers;

    private Ruling[] ownRulings = rulings;
    private final int[] ownPoints;
    private final long[] ownLedgers;
    /** To be used again, each in its place. */
    private Ruling[] spare = new Ruling[16];
    /** What came of the reply in the ledgers, whether or not a rule speaks of it; see {@link Consequence}. */
    private final Numbering consequences = new Numbering();

    private int count;
    private int actRulings;
    private long verdicts;
    private long failed;
    private int frustration;
    private int trust;
    private long acts;
    private boolean warm;
    private boolean handsOver;
    private boolean listensNow;
    private boolean kept;
    private Place place;
    private Row[] rows;
    private @Nullable Deed current;

    Bench(Program program, long[] words) {
        this(program, words, null);
    }

    Bench(Program program, long[] words, @Nullable Precedents precedents) {
        this.precedents = precedents;
        this.ownPoints = new int[program.judging().skills()];
        this.points = ownPoints;
        this.ownLedgers = new long[2 * words.length];
        this.ledgers = ownLedgers;
        this.program = program;
        this.layout = program.layout();
        this.judging = program.judging();
        this.words = words;
        this.place = program.places()[program.start()];
        this.rows = place.rows();
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
        if (precedents == null) {
            judge(choice);
            rows = here.rows();
            return;
        }
        int turn = layout.turn.get(words);
        Judgement before = precedents.find(choice.number(), turn, words);
        if (before == null) {
            kept = true;
            judge(choice);
            kept = false;
            rows = Arrays.stream(here.rows())
                    .filter(row -> program.guards().mayHold(row.when(), verdicts))
                    .toArray(Row[]::new);
            precedents.keep(choice.number(), turn, words, judgement());
        } else {
            judgeLike(before);
        }
    }

    private void judge(Choice choice) {
        clear();
        rulings = ownRulings;
        points = ownPoints;
        ledgers = ownLedgers;
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
        markLedgers(choice);
    }

    private void sumUp() {
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

    /** Notes what the reply, as it was judged, puts down in the ledgers. */
    private void markLedgers(Choice choice) {
        acts = 0;
        Arrays.fill(ledgers, 0);
        for (int i = 0; i < actRulings; i++) {
            acts |= 1L << rulings[i].behaviour;
            mark(rulings[i]);
        }
        if (takesAbuse()) {
            mark(layout.abuseTaken, 1);
        }
        if (failed != 0) {
            mark(layout.apologies, 0);
        }
        if (judging.acknowledges(verdicts)) {
            mark(layout.acknowledged, 1);
        }
        for (int flag : choice.sets()) {
            mark(layout.flag[flag], 1);
        }
    }

    private void mark(Ruling ruling) {
        Field before = layout.repeats[ruling.behaviour];
        mark(before, Math.min(3, before.get(words) + 1));
        Role role = judging.role(ruling.behaviour);
        if (role == Role.APOLOGISE) {
            int sofar = Math.max(layout.apologies.get(words), layout.apologies.get(ledgers));
            mark(layout.apologies, Math.min(2, sofar + 1));
        } else if (role == Role.ASK_OPEN || role == Role.PARAPHRASE || role == Role.DEEPEN) {
            mark(layout.opened, 1);
        } else if (role == Role.SET_LIMIT) {
            mark(layout.limitSet, 1);
        }
        Field[] facts = switch (role) {
            case ASK -> layout.asked;
            case PARAPHRASE -> layout.paraphrased;
            case DEEPEN -> layout.deepened;
            default -> null;
        };
        for (int i = 0; facts != null && i < ruling.nameCount(); i++) {
            mark(facts[ruling.name(i)], 1);
        }
    }

    private void mark(Field field, int value) {
        field.set(ledgers, value);
        ledgers[words.length + field.word()] |= field.bits();
    }

    private Judgement judgement() {
        return new Judgement(
                Arrays.copyOf(rulings, count + Judgement.ROOM),
                count,
                actRulings,
                verdicts,
                failed,
                warm,
                handsOver,
                listensNow,
                points.clone(),
                frustration,
                trust,
                acts,
                ledgers.clone(),
                rows);
    }

    private void judgeLike(Judgement before) {
        consequences.clear();
        rulings = before.rulings();
        count = before.count();
        actRulings = before.actRulings();
        verdicts = before.verdicts();
        failed = before.failed();
        warm = before.warm();
        handsOver = before.handsOver();
        listensNow = before.listensNow();
        points = before.points();
        frustration = before.frustration();
        trust = before.trust();
        acts = before.acts();
        ledgers = before.ledgers();
        rows = before.rows();
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
            ownRulings = rulings;
        }
        Ruling ruling = kept ? new Ruling(points.length) : spare(count);
        rulings[count++] = ruling;
        return ruling;
    }

    private Ruling spare(int at) {
        if (at >= spare.length) {
            spare = Arrays.copyOf(spare, rulings.length);
        }
        if (spare[at] == null) {
            spare[at] = new Ruling(points.length);
        }
        return spare[at];
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

    /** The points of all rulings on the reply itself, per skill, in hundredths; never to be written to. */
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

    /** The reactions of the place that may fit the reply as it was judged; all of them unless judgements are kept. */
    Row[] rows() {
        return rows;
    }

    /** Puts down in the ledgers what the reply itself says must stand there. */
    void keepLedgers() {
        // Judgements are kept only where nothing beyond those words is ever looked at.
        int width = precedents == null ? words.length : layout.readWords;
        for (int word = 0; word < width; word++) {
            words[word] = words[word] & ~ledgers[words.length + word] | ledgers[word];
        }
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
