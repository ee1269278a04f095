package dev.earshot.machine;

import java.util.Arrays;

/**
 * What of a moment a search tells moments apart by.
 *
 * @param width how many leading words
 * @param masks for each state, the bits of those words
 */
record Keys(int width, long[][] masks) {
    /** What anything still ahead can read. */
    static Keys ofWhatIsRead(Program program) {
        return new Keys(program.layout().readWords, program.keyMasks());
    }

    /** The same, and what only the wording of a line depends on. */
    static Keys withWording(Program program) {
        Layout layout = program.layout();
        return new Keys(layout.words, Liveness.ofWordingToo(program).keyMasks(layout.words));
    }

    /** The same, and the meters and the mood whether anything reads them or not. */
    static Keys withMeters(Program program) {
        Layout layout = program.layout();
        long[][] masks = new long[program.keyMasks().length][];
        for (int state = 0; state < masks.length; state++) {
            masks[state] = Arrays.copyOf(program.keyMasks()[state], layout.words);
            for (Field field : new Field[] {layout.frustration, layout.trust, layout.mood}) {
                masks[state][field.word()] |= field.bits();
            }
        }
        return new Keys(layout.words, masks);
    }
}
