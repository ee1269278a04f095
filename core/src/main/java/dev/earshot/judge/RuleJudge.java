package dev.earshot.judge;

import dev.earshot.compiled.CompiledAct;
import dev.earshot.compiled.CompiledReply;
import dev.earshot.compiled.CompiledRubric;
import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.CompiledState;
import dev.earshot.compiled.LedgerValue;
import dev.earshot.rubric.Behaviours;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.EndingFacts;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.SubjectKind;
import dev.earshot.rubric.WarmHandOver;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Judges by the rules of the rubric: replaces, weighs, notes in the ledgers, adds. */
public final class RuleJudge extends SnapshotMemory implements Judge, Judgement {
    private static final long[] NONE = {};

    private final Pricing pricing;
    private final Rulings rulings;
    private final int[] points;
    private final LedgerWrites ledgerWrites;
    private long verdicts;
    private long acts;
    private long failed;
    private int frustration;
    private int trust;
    private boolean warm;
    private boolean handsOver;
    private boolean listensNow;
    private @Nullable CompiledAct current;

    /** @param words the words of the snapshot, of which all count */
    public RuleJudge(CompiledScenario program, long[] words) {
        this(program, words, words.length);
    }

    /** @param wordCount how many leading words count in the ledgers */
    RuleJudge(CompiledScenario program, long[] words, int wordCount) {
        super(program, words);
        pricing = new Pricing(compiledRubric);
        rulings = new Rulings(program);
        points = new int[compiledRubric.skills()];
        ledgerWrites = new LedgerWrites(program, words, wordCount);
    }

    @Override
    public void clear() {
        rulings.clear();
        verdicts = 0;
        failed = 0;
        warm = false;
        handsOver = false;
    }

    @Override
    public void judge(CompiledReply choice, CompiledState state) {
        clear();
        place = state;
        listensNow = listens(choice);
        for (CompiledAct act : choice.acts()) {
            current = act;
            rule(act);
        }
        current = null;
        rulings.endActs();
        for (int i = 0; i < rulings.onActs(); i++) {
            VerdictBuilder builder = rulings.get(i);
            builder.weigh(compiledRubric.weighing(builder.behaviour), this);
            pricing.price(builder);
        }
        noteLedgers(choice);
        for (ContextRule.Adds rule : compiledRubric.adding()) {
            int thousandths = rule.thousandths(this);
            if (thousandths != 0) {
                add(VerdictOrigin.REPLY, rule.becomes(), rule, thousandths);
            }
        }
        sumUp();
        ledgerWrites.book(choice, this);
    }

    private void sumUp() {
        acts = 0;
        for (int i = 0; i < rulings.onActs(); i++) {
            acts |= 1L << rulings.get(i).behaviour;
        }
        frustration = 0;
        trust = 0;
        Arrays.fill(points, 0);
        for (int i = 0; i < rulings.count(); i++) {
            frustration += rulings.get(i).frustration;
            trust += rulings.get(i).trust;
            for (int skill = 0; skill < points.length; skill++) {
                points[skill] += rulings.get(i).points[skill];
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
            case PLAIN, ASK_OPEN, VALIDATE, APOLOGISE, SET_LIMIT, HAND_OVER -> true;
        };
    }

    /** The verdict on this behaviour: a behaviour pays once a reply, so there is only one. */
    private VerdictBuilder builder(int behaviour, @Nullable ContextRule rule) {
        VerdictBuilder known = rulings.on(behaviour);
        if (known != null) {
            return known;
        }
        VerdictBuilder builder = rulings.next();
        builder.begin(VerdictOrigin.REPLY, behaviour, rule, CompiledRubric.WHOLE);
        verdicts |= 1L << behaviour;
        return builder;
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
                    if (isOpen(promise)) {
                        note(VerdictOrigin.REPLY, LedgerEvent.PROMISE_KEPT, SubjectKind.PROMISE, promise);
                    }
                }
            }
        }
    }

    @Override
    public @Nullable VerdictBuilder note(VerdictOrigin origin, LedgerEvent event, SubjectKind kind, int name) {
        if (origin != VerdictOrigin.REPLY) {
            rulings.add(origin, event, kind, name);
        }
        ContextRule.Notes rule = compiledRubric.noting(event);
        if (rule == null || origin == VerdictOrigin.REPLY && rulings.isNoted(rule, name)) {
            return null;
        }
        VerdictBuilder builder = add(origin, rule.becomes(), rule, CompiledRubric.WHOLE);
        builder.add(kind, name);
        return builder;
    }

    @Override
    public @Nullable VerdictBuilder close(ContextRule.Closes rule, EndingFacts ending) {
        int times = rule.times(ending);
        return times > 0 ? add(VerdictOrigin.ENDING, rule.becomes(), rule, CompiledRubric.WHOLE * times) : null;
    }

    private VerdictBuilder add(VerdictOrigin origin, int behaviour, ContextRule rule, int thousandths) {
        VerdictBuilder builder = rulings.next();
        builder.begin(origin, behaviour, rule, thousandths);
        pricing.price(builder);
        if (origin == VerdictOrigin.REPLY) {
            verdicts |= 1L << behaviour;
        } else if (origin == VerdictOrigin.ENDING) {
            // Nothing moves the customer any more.
            builder.frustration = 0;
            builder.trust = 0;
        }
        return builder;
    }

    /** What all verdicts on the reply itself are worth, per skill, in hundredths of a point; not to be written to. */
    int[] points() {
        return points;
    }

    /** What the reply puts down in the ledgers, word by word; see {@link LedgerWrites}. */
    long[] ledgerEntries() {
        return ledgerWrites.entries();
    }

    @Override
    public void writeLedgers() {
        ledgerWrites.write();
    }

    @Override
    public Rulings rulings() {
        return rulings;
    }

    @Override
    public long verdicts() {
        return verdicts;
    }

    @Override
    public long acts() {
        return acts;
    }

    @Override
    public long failed() {
        return failed;
    }

    @Override
    public boolean has(int behaviour) {
        return (verdicts >>> behaviour & 1) == 1;
    }

    @Override
    public boolean handedOverWarm() {
        return warm;
    }

    @Override
    public int frustration() {
        return frustration;
    }

    @Override
    public int trust() {
        return trust;
    }

    @Override
    public boolean listensNow() {
        return listensNow;
    }

    @Override
    public boolean opensNow() {
        return hasRole(Role.ASK_OPEN) || hasRole(Role.PARAPHRASE) || hasRole(Role.DEEPEN);
    }

    @Override
    public boolean refusesAbuseNow() {
        return hasRole(Role.SET_LIMIT) || handsOver;
    }

    @Override
    public Behaviours verdictsNow() {
        return new Behaviours(verdicts);
    }

    @Override
    public boolean acknowledgesNow() {
        return compiledRubric.acknowledges(verdicts);
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

    /** Whether an act of this reply stood as one of this role. */
    private boolean hasRole(Role role) {
        for (int i = 0; i < rulings.onActs(); i++) {
            if (compiledRubric.role(rulings.get(i).behaviour) == role) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean takesAbuse() {
        return abusive() && !limitSet() && !refusesAbuseNow();
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
