package dev.earshot.compiled;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/**
 * Every condition of a scenario in one table of machine words. A condition is an instruction, whose head word holds what
 * it is and how many words it takes, followed by its operands.
 */
public final class Guards {
    /** Is told whether conditions hold. */
    @FunctionalInterface
    public interface Observer {
        /** Whether the condition at this place holds. */
        void asked(int at, boolean holds);
    }

    /** The place of a condition that always holds. */
    static final int ALWAYS = -1;

    static final int ALL = 1;
    static final int ANY = 2;
    static final int NOT = 3;
    /** Pairs of word number and bits: all of them are set. */
    static final int BITS_ALL = 4;
    /** Pairs of word number and bits: at least one is set. */
    static final int BITS_ANY = 5;
    /** Word number, shift, mask, lowest, highest. */
    static final int BETWEEN = 6;
    /** Verdicts, as bits: this reply has at least one. */
    static final int VERDICT_ANY = 7;
    /** Verdicts, as bits: this reply has all of them. */
    static final int VERDICT_ALL = 8;
    /** Fixes, as bits: this reply tried one of them in vain. */
    static final int FAILED = 9;

    private final long[] code;

    /** For the place of a condition: verdicts of which this reply needs one for it to hold; 0: it may hold without. */
    private final long[] verdictsNeeded;

    public Guards(long[] code) {
        this.code = code;
        verdictsNeeded = new long[code.length];
        for (int at = 0; at < code.length; at += lengthAt(at)) {
            verdictsNeeded[at] = verdictsNeeded(at);
        }
    }

    private long verdictsNeeded(int at) {
        int end = at + lengthAt(at);
        switch ((int) code[at] & 0xff) {
            case VERDICT_ANY, VERDICT_ALL:
                return code[at + 1];
            case ALL:
                long needed = 0;
                for (int child = at + 1; child < end && needed == 0; child += lengthAt(child)) {
                    needed = verdictsNeeded(child);
                }
                return needed;
            default:
                return 0;
        }
    }

    static long head(int operation, int length) {
        return operation | (long) length << 8;
    }

    /** Whether the condition at this place may hold after a reply that was judged like this; false: it cannot. */
    public boolean mayHold(int at, long verdicts) {
        return at == ALWAYS || verdictsNeeded[at] == 0 || (verdictsNeeded[at] & verdicts) != 0;
    }

    /**
     * Whether the condition at this place holds.
     *
     * @param words the snapshot's words
     * @param verdicts the verdicts on the reply just given, one bit each; 0 if none has been given
     * @param failed the fixes it tried in vain, one bit each
     */
    public boolean holds(int at, long[] words, long verdicts, long failed) {
        if (at == ALWAYS) {
            return true;
        }
        int end = at + lengthAt(at);
        switch ((int) code[at] & 0xff) {
            case ALL:
                for (int child = at + 1; child < end; child += lengthAt(child)) {
                    if (!holds(child, words, verdicts, failed)) {
                        return false;
                    }
                }
                return true;
            case ANY:
                for (int child = at + 1; child < end; child += lengthAt(child)) {
                    if (holds(child, words, verdicts, failed)) {
                        return true;
                    }
                }
                return false;
            case NOT:
                return !holds(at + 1, words, verdicts, failed);
            case BITS_ALL:
                for (int pair = at + 1; pair < end; pair += 2) {
                    if ((words[(int) code[pair]] & code[pair + 1]) != code[pair + 1]) {
                        return false;
                    }
                }
                return true;
            case BITS_ANY:
                for (int pair = at + 1; pair < end; pair += 2) {
                    if ((words[(int) code[pair]] & code[pair + 1]) != 0) {
                        return true;
                    }
                }
                return false;
            case BETWEEN:
                long value = words[(int) code[at + 1]] >>> code[at + 2] & code[at + 3];
                return code[at + 4] <= value && value <= code[at + 5];
            case VERDICT_ANY:
                return (verdicts & code[at + 1]) != 0;
            case VERDICT_ALL:
                return (verdicts & code[at + 1]) == code[at + 1];
            case FAILED:
                return (failed & code[at + 1]) != 0;
            default:
                throw new IllegalStateException("no such instruction: " + code[at]);
        }
    }

    /** The same, and tells the observer for this condition and for every one within it whether it holds, be it asked or not. */
    public boolean observe(int at, long[] words, long verdicts, long failed, Observer observer) {
        if (at == ALWAYS) {
            return true;
        }
        int operation = (int) code[at] & 0xff;
        if (operation == ALL || operation == ANY || operation == NOT) {
            int end = at + lengthAt(at);
            for (int child = at + 1; child < end; child += lengthAt(child)) {
                observe(child, words, verdicts, failed, observer);
            }
        }
        boolean holds = holds(at, words, verdicts, failed);
        observer.asked(at, holds);
        return holds;
    }

    /** How many words the table has. */
    int length() {
        return code.length;
    }

    /** Reports every stretch of bits that the condition at this place reads, as bits and word number. */
    void reads(int at, ObjIntConsumer<Long> sink) {
        if (at == ALWAYS) {
            return;
        }
        int end = at + lengthAt(at);
        switch ((int) code[at] & 0xff) {
            case ALL, ANY, NOT:
                for (int child = at + 1; child < end; child += lengthAt(child)) {
                    reads(child, sink);
                }
                break;
            case BITS_ALL, BITS_ANY:
                for (int pair = at + 1; pair < end; pair += 2) {
                    sink.accept(code[pair + 1], (int) code[pair]);
                }
                break;
            case BETWEEN:
                sink.accept(code[at + 3] << code[at + 2], (int) code[at + 1]);
                break;
            default:
                // Verdicts and failures are of this reply: no snapshot holds them.
                break;
        }
    }

    private int lengthAt(int at) {
        return (int) (code[at] >>> 8);
    }

    /** A table under construction. */
    static final class Writer {
        private long[] code = new long[64];
        private int size;

        /** Begins an instruction whose length is known when its operands are written. */
        int begin() {
            put(0);
            return size - 1;
        }

        void put(long operand) {
            if (size == code.length) {
                code = Arrays.copyOf(code, size * 2);
            }
            code[size++] = operand;
        }

        void finish(int at, int operation) {
            code[at] = head(operation, size - at);
        }

        Guards table() {
            return new Guards(Arrays.copyOf(code, size));
        }
    }
}
