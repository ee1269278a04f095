package dev.earshot.compiled;

import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Resolution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario compiled: every name resolved, every condition in one table. Immutable by agreement within this package, and
 * shared by all threads.
 *
 * @param facts for each fact, what asking for it brings
 * @param fixNeeds for each fix, the facts it needs
 * @param promiseDue for each promise, the state it is due in; −1: the ending
 * @param mustCarry for each fact, whether a warm hand-over takes it along once told
 * @param isPrivate for each fact, whether it stays behind in a hand-over of everything told
 * @param authored what of the author's words it was made of
 * @param keyMasks for each state, the bits of the leading words that anything still ahead can read
 * @param judgeMasks for each reply, the bits of the leading words that judging it can read
 */
public record CompiledScenario(
        SymbolTable symbols,
        SnapshotLayout layout,
        Guards guards,
        CompiledRubric compiledRubric,
        List<Line> lines,
        CompiledState[] states,
        CompiledEnding[] endings,
        CompiledReply[] choices,
        Asking[] facts,
        int[][] fixNeeds,
        boolean[] alwaysFails,
        Resolution[] results,
        int[] promiseDue,
        boolean[] mustCarry,
        boolean[] isPrivate,
        int start,
        int givesUp,
        int patience,
        int frustration,
        int trust,
        AuthoredParts authored,
        long[][] keyMasks,
        long[][] judgeMasks) {
    /** What asking for a fact brings; no answer: nothing. */
    public record Asking(
            @Nullable Utterance answer, int when, @Nullable Utterance otherwise) {}

    CompiledScenario withMasks(long[][] keys, long[][] judging) {
        return new CompiledScenario(
                symbols,
                layout,
                guards,
                compiledRubric,
                lines,
                states,
                endings,
                choices,
                facts,
                fixNeeds,
                alwaysFails,
                results,
                promiseDue,
                mustCarry,
                isPrivate,
                start,
                givesUp,
                patience,
                frustration,
                trust,
                authored,
                keys,
                judging);
    }

    /** The best that the fixes which worked have achieved. */
    public Resolution achieved(long[] words) {
        Resolution best = Resolution.UNRESOLVED;
        for (int fix = 0; fix < results.length; fix++) {
            if (layout.fix[fix].get(words) == LedgerValue.FIX_DONE && results[fix].compareTo(best) > 0) {
                best = results[fix];
            }
        }
        return best;
    }

    public Rubric rubric() {
        return compiledRubric.rubric();
    }
}
