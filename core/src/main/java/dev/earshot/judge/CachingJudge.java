package dev.earshot.judge;

import dev.earshot.compiled.CompiledReply;
import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.CompiledState;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.EndingFacts;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * A judge for going through many plays: it asks the rules only where nothing that they can look at is as it was before, and
 * numbers what replies are worth. It sees to what bears on points and on where a play goes, and to nothing else.
 */
public final class CachingJudge implements Judge {
    /** How many numbers a judgement takes, beside what it puts down in the ledgers. */
    private static final int NUMBERS = 5;

    private final RuleJudge rules;
    private final JudgementCache cache;
    private final PointVectors vectors;
    private final int turnWord;
    private final int turnShift;
    private final long turnMask;
    private final long[] words;
    private final int wordCount;
    private final int entries;

    private long verdicts;
    private long acts;
    private long failed;
    private int frustration;
    private int trust;
    private int points;
    private boolean warm;
    private boolean listensNow;
    /** Where in the cache the entries for the ledgers begin. */
    private int entriesAt;

    /** @param vectors by which it numbers what replies are worth */
    public CachingJudge(CompiledScenario program, long[] words, PointVectors vectors) {
        this.words = words;
        this.vectors = vectors;
        wordCount = program.layout().readWords;
        rules = new RuleJudge(program, words, wordCount);
        entries = rules.ledgerEntries().length;
        cache = new JudgementCache(program, NUMBERS + entries);
        turnWord = program.layout().turn.word();
        turnShift = program.layout().turn.shift();
        turnMask = program.layout().turn.mask();
    }

    @Override
    public void clear() {
        rules.clear();
        verdicts = 0;
        failed = 0;
        warm = false;
    }

    @Override
    public void judge(CompiledReply reply, CompiledState state) {
        int turn = (int) (words[turnWord] >>> turnShift & turnMask);
        int known = cache.find(reply.number(), turn, words);
        if (known < 0) {
            rules.judge(reply, state);
            known = cache.make(reply.number(), turn, words);
            write(cache.table(), known);
        }
        read(cache.table(), known);
        rules.rulings().clear();
    }

    private void write(long[] table, int at) {
        int next = at;
        table[next++] = rules.verdicts();
        table[next++] = rules.acts();
        table[next++] = rules.failed();
        table[next++] = pair(rules.trust(), rules.frustration());
        table[next++] =
                pair(vectors.of(rules.points()), (rules.handedOverWarm() ? 1 : 0) | (rules.listensNow() ? 2 : 0));
        System.arraycopy(rules.ledgerEntries(), 0, table, next, entries);
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
        long rest = table[next++];
        warm = (rest & 1) != 0;
        listensNow = (rest & 2) != 0;
        points = (int) (rest >> Integer.SIZE);
        entriesAt = next;
    }

    /** The number of what all verdicts on the reply itself are worth. */
    int points() {
        return points;
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
    public boolean handedOverWarm() {
        return warm;
    }

    @Override
    public boolean listensNow() {
        return listensNow;
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
    public void writeLedgers() {
        LedgerWrites.write(cache.table(), entriesAt, words, wordCount);
    }

    @Override
    public @Nullable VerdictBuilder note(VerdictOrigin origin, LedgerEvent event, SubjectKind kind, int name) {
        return rules.note(origin, event, kind, name);
    }

    @Override
    public @Nullable VerdictBuilder close(ContextRule.Closes rule, EndingFacts ending) {
        return rules.close(rule, ending);
    }

    @Override
    public Rulings rulings() {
        return rules.rulings();
    }
}
