package dev.earshot.compiled;

import java.util.Arrays;

/**
 * What of a moment a search tells moments apart by.
 *
 * @param width how many leading words
 * @param masks for each state, the bits of those words
 */
public record SearchKeys(int width, long[][] masks) {
    /** What anything still ahead can read. */
    public static SearchKeys ofWhatIsRead(CompiledScenario program) {
        return new SearchKeys(program.layout().readWords, program.keyMasks());
    }

    /** The same, and what only the wording of a line depends on. */
    public static SearchKeys withWording(CompiledScenario program) {
        SnapshotLayout layout = program.layout();
        return new SearchKeys(layout.words, Liveness.ofWordingToo(program).keyMasks(layout.words));
    }

    /** The same, and the meters and the mood whether anything reads them or not. */
    public static SearchKeys withMeters(CompiledScenario program) {
        SnapshotLayout layout = program.layout();
        long[][] masks = new long[program.keyMasks().length][];
        for (int state = 0; state < masks.length; state++) {
            masks[state] = Arrays.copyOf(program.keyMasks()[state], layout.words);
            for (SnapshotField field : new SnapshotField[] {layout.frustration, layout.trust, layout.mood}) {
                masks[state][field.word()] |= field.bits();
            }
        }
        return new SearchKeys(layout.words, masks);
    }
}
