package dev.earshot.judge;

import dev.earshot.compiled.CompiledReply;
import dev.earshot.compiled.CompiledState;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.EndingFacts;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * Judges one reply after the other, each from the words of the snapshot before it and the reply as a whole. What it says holds
 * of the reply judged last. Not for several threads at once.
 */
public interface Judge {
    /** Forgets the reply before. */
    void clear();

    /** Judges the reply, given in this state; the words are still those before it. */
    void judge(CompiledReply reply, CompiledState state);

    /** The verdicts on the reply, one bit for each behaviour. */
    long verdicts();

    /** The acts of the reply, as they were judged, one bit for each behaviour. */
    long acts();

    /** The fixes that the reply tried in vain, one bit each. */
    long failed();

    /** Whether the reply handed over warm. */
    boolean handedOverWarm();

    /** Whether the reply gives evidence of having listened. */
    boolean listensNow();

    /** How far all verdicts on the reply move the customer's frustration. */
    int frustration();

    /** How far they move the customer's trust. */
    int trust();

    /** Writes to the words what the reply itself puts down in the ledgers. */
    void writeLedgers();

    /** Notes what came of the reply; gives the verdict of the rule on it, null if the rubric has none. */
    @Nullable
    VerdictBuilder note(VerdictOrigin origin, LedgerEvent event, SubjectKind kind, int name);

    /** Gives the verdict of a rule on endings, null if it does not apply. */
    @Nullable
    VerdictBuilder close(ContextRule.Closes rule, EndingFacts ending);

    /**
     * The single verdicts. A judge that remembers whole judgements has only those on what came of the reply.
     */
    Rulings rulings();
}
