package dev.earshot.compiled;

import dev.earshot.scenario.Hostility;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which fields something ahead of each state can still read: a condition, a rule, or what an ending is judged by. Careful
 * rather than sharp: a field that is named here without need only makes a search larger, one that is missing would make it
 * wrong.
 */
final class Liveness {
    private final CompiledScenario program;
    private final SnapshotLayout layout;
    private final BitSet[] ahead;
    private final boolean abusePossible;
    private final boolean wording;

    Liveness(CompiledScenario program) {
        this(program, false);
    }

    /** Taking a condition that only decides the wording of a line for one that matters. */
    static Liveness ofWordingToo(CompiledScenario program) {
        return new Liveness(program, true);
    }

    private Liveness(CompiledScenario program, boolean wording) {
        this.program = program;
        this.wording = wording;
        this.layout = program.layout();
        abusePossible = abusePossible();
        int states = program.states().length;
        BitSet[] reaches = new BitSet[states];
        BitSet endings = stateReads().ofEndings();
        ahead = new BitSet[states];
        for (int state = 0; state < states; state++) {
            CompiledState place = program.states()[state];
            reaches[state] = reaches(place, state);
            ahead[state] = stateReads().of(state, place);
            ahead[state].or(endings);
            ahead[state].set(layout.state.index());
        }
        lookAhead(reaches);
    }

    /** What is read where it leads is read ahead. From the last state back, since most plays go from the first to the last. */
    private void lookAhead(BitSet[] reaches) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int state = ahead.length - 1; state >= 0; state--) {
                BitSet live = ahead[state];
                int before = live.cardinality();
                for (int next = reaches[state].nextSetBit(0); next >= 0; next = reaches[state].nextSetBit(next + 1)) {
                    live.or(ahead[next]);
                }
                grown |= live.cardinality() > before;
            }
        }
    }

    /** The fields that something reads somewhere. */
    BitSet everRead() {
        BitSet all = new BitSet();
        for (BitSet live : ahead) {
            all.or(live);
        }
        return all;
    }

    /** For each state, the bits that something ahead can read, in so many leading words. */
    long[][] keyMasks(int words) {
        long[][] masks = new long[ahead.length][];
        for (int state = 0; state < masks.length; state++) {
            masks[state] = mask(ahead[state], words);
        }
        return masks;
    }

    /** For each reply, the bits of the leading words that judging it can read, beside the turn. */
    long[][] judgeMasks() {
        long[][] masks = new long[program.choices().length][];
        for (int reply = 0; reply < masks.length; reply++) {
            masks[reply] = mask(new JudgeReads(program, abusePossible).of(program.choices()[reply]), layout.readWords);
        }
        return masks;
    }

    private StateReads stateReads() {
        return new StateReads(program, new JudgeReads(program, abusePossible), wording);
    }

    private long[] mask(BitSet fields, int words) {
        long[] mask = new long[words];
        for (int index = fields.nextSetBit(0); index >= 0; index = fields.nextSetBit(index + 1)) {
            SnapshotField field = layout.all.get(index);
            if (field.word() < words) {
                mask[field.word()] |= field.bits();
            }
        }
        return mask;
    }

    /** Whether the customer ever turns abusive. */
    private boolean abusePossible() {
        int abusive = Hostility.ABUSIVE.ordinal();
        return Arrays.stream(program.states())
                        .anyMatch(place -> place.hostility() == abusive || anyRow(place.rows(), abusive))
                || Arrays.stream(program.choices()).anyMatch(choice -> anyRow(choice.customerSays(), abusive));
    }

    private static boolean anyRow(CompiledReaction[] rows, int hostility) {
        return Arrays.stream(rows).anyMatch(row -> row.hostility() == hostility);
    }

    private BitSet reaches(CompiledState place, int state) {
        BitSet next = new BitSet();
        next.set(state);
        for (CompiledReaction row : place.rows()) {
            addState(row.to(), next);
        }
        for (int number : place.choices()) {
            for (CompiledReaction row : program.choices()[number].customerSays()) {
                addState(row.to(), next);
            }
        }
        return next;
    }

    private void addState(int to, BitSet states) {
        if (to >= 0 && to < program.states().length) {
            states.set(to);
        }
    }
}
