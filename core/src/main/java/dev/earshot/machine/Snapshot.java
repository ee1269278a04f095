package dev.earshot.machine;

import dev.earshot.compiled.CompiledScenario;
import java.util.Arrays;

/**
 * A moment of a play: everything that what comes next can depend on, in a few machine words. Opaque and immutable; only
 * the machine that made it can read it, through {@code Machine.view}. Two snapshots of one machine are equal exactly when
 * nothing can tell them apart.
 */
public final class Snapshot {
    private final CompiledScenario program;
    private final long[] words;

    Snapshot(CompiledScenario program, long[] words) {
        this.program = program;
        this.words = words;
    }

    /** The words themselves; never handed out of this package, never written to. */
    long[] wordsFor(CompiledScenario reader) {
        if (reader != program) {
            throw new IllegalArgumentException("the snapshot belongs to another machine");
        }
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Snapshot that && program == that.program && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
