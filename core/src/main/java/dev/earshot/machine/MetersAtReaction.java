package dev.earshot.machine;

import dev.earshot.compiled.CompiledRubric;
import dev.earshot.compiled.SnapshotLayout;

/** Meters that keep how they stood at the last reaction: moved by the reply, and by nothing after it. */
final class MetersAtReaction extends Meters {
    private int frustration;
    private int trust;
    private int mood;

    MetersAtReaction(SnapshotLayout layout, CompiledRubric rubric, long[] words) {
        super(layout, rubric, words, true);
    }

    @Override
    void beforeReaction() {
        frustration = frustration();
        trust = trust();
        mood = mood();
    }

    @Override
    int frustrationAtReaction() {
        return frustration;
    }

    @Override
    int trustAtReaction() {
        return trust;
    }

    @Override
    int moodAtReaction() {
        return mood;
    }
}
