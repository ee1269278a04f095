package dev.earshot.compiled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Carries a moment from one machine over to another of the same scenario, whose rubric, and so whose layout, may be
 * another.
 */
public final class SnapshotTranslation {
    private final CompiledScenario from;
    private final CompiledScenario to;
    private final List<SnapshotField[]> pairs = new ArrayList<>();

    public SnapshotTranslation(CompiledScenario from, CompiledScenario to) {
        this.from = from;
        this.to = to;
        SnapshotLayout was = from.layout();
        SnapshotLayout is = to.layout();
        pair(was.state, is.state);
        pair(was.turn, is.turn);
        pair(was.frustration, is.frustration);
        pair(was.trust, is.trust);
        pair(was.hostility, is.hostility);
        pair(was.listening, is.listening);
        pair(was.opened, is.opened);
        pair(was.apologies, is.apologies);
        pair(was.balance, is.balance);
        pair(was.acknowledged, is.acknowledged);
        pair(was.limitSet, is.limitSet);
        pair(was.abuseTaken, is.abuseTaken);
        pair(was.selfSufficient, is.selfSufficient);
        pairAll(was.told, is.told);
        pairAll(was.asked, is.asked);
        pairAll(was.paraphrased, is.paraphrased);
        pairAll(was.deepened, is.deepened);
        pairAll(was.cueOffered, is.cueOffered);
        pairAll(was.pickedUp, is.pickedUp);
        pairAll(was.met, is.met);
        pairAll(was.promise, is.promise);
        pairAll(was.fix, is.fix);
        pairAll(was.flag, is.flag);
        pairAll(was.visited, is.visited);
        pairAll(was.spent, is.spent);
        // Rubrics may have other words, or the same ones in another order.
        Map<String, SnapshotField> repeats = new LinkedHashMap<>();
        for (int behaviour = 0; behaviour < was.repeats.length; behaviour++) {
            repeats.put(from.numbers().behaviours().name(behaviour), was.repeats[behaviour]);
        }
        for (int behaviour = 0; behaviour < is.repeats.length; behaviour++) {
            SnapshotField counted = repeats.get(to.numbers().behaviours().name(behaviour));
            if (counted != null) {
                pair(counted, is.repeats[behaviour]);
            }
        }
    }

    private void pair(SnapshotField was, SnapshotField is) {
        pairs.add(new SnapshotField[] {was, is});
    }

    private void pairAll(SnapshotField[] was, SnapshotField[] is) {
        for (int i = 0; i < was.length; i++) {
            pair(was[i], is[i]);
        }
    }

    /** The same moment in the other machine's words. */
    public long[] over(long[] words) {
        long[] other = new long[to.layout().words];
        for (SnapshotField[] pair : pairs) {
            pair[1].set(other, pair[0].get(words));
        }
        // Her frustration is given; the band it falls into is the rubric's, from the band of that name on.
        String mood = from.numbers().moods().name(from.layout().mood.get(words));
        int band = to.numbers().moods().numbers().getOrDefault(mood, 0);
        to.layout()
                .mood
                .set(other, to.judging().mood(band, to.layout().frustration.get(other)));
        return other;
    }
}
