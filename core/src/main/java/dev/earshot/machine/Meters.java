package dev.earshot.machine;

import dev.earshot.compiled.CompiledRubric;
import dev.earshot.compiled.SnapshotLayout;

/**
 * The customer's frustration and trust, 0 to 100, and the mood that follows from frustration. How they stood at the reaction is
 * not kept: a search never asks.
 */
class Meters {
    private final SnapshotLayout layout;
    private final CompiledRubric rubric;
    private final long[] words;
    private final boolean keepsMood;

    /** @param keepsMood whether anything asks for the mood */
    Meters(SnapshotLayout layout, CompiledRubric rubric, long[] words, boolean keepsMood) {
        this.layout = layout;
        this.rubric = rubric;
        this.words = words;
        this.keepsMood = keepsMood;
    }

    final void begin(int frustration, int trust) {
        layout.frustration.set(words, frustration);
        layout.trust.set(words, trust);
        layout.mood.set(words, rubric.mood(0, frustration));
    }

    /** Moves the meters, clamps them once, and lets the mood follow. */
    final void move(int frustration, int trust) {
        if (frustration == 0 && trust == 0) {
            return;
        }
        int level = clamped(layout.frustration.get(words) + frustration);
        layout.frustration.set(words, level);
        layout.trust.set(words, clamped(layout.trust.get(words) + trust));
        if (keepsMood) {
            layout.mood.set(words, rubric.mood(layout.mood.get(words), level));
        }
    }

    private static int clamped(int level) {
        return Math.max(0, Math.min(CompiledRubric.HIGHEST, level));
    }

    final int frustration() {
        return layout.frustration.get(words);
    }

    final int trust() {
        return layout.trust.get(words);
    }

    final int mood() {
        return layout.mood.get(words);
    }

    /** The customer is about to react. */
    void beforeReaction() {
        // Nothing to keep.
    }

    /** The frustration at the last reaction. */
    int frustrationAtReaction() {
        throw notKept();
    }

    /** The trust at the last reaction. */
    int trustAtReaction() {
        throw notKept();
    }

    /** The number of the mood at the last reaction. */
    int moodAtReaction() {
        throw notKept();
    }

    private static IllegalStateException notKept() {
        return new IllegalStateException("a stepper for many moments does not keep the meters at the reaction");
    }
}
