package dev.earshot.judge;

import dev.earshot.compiled.CompiledScenario;

/**
 * How replies were judged before: given in circumstances that are alike in everything the judge can look at, a reply is
 * judged alike. Of all that a search goes through, little is new to the judge. Keeps as many judgements as it has room for,
 * each in one stretch of one table, since what is scattered is slow to come by.
 */
final class JudgementCache {
    private static final int MOST = 1 << 12;
    /** No more than this, however large the scenario. */
    private static final int MOST_WORDS = 1 << 17;

    private final long[][] lookedAt;
    private final int width;
    private final int length;
    /** Slot by slot: which reply it was, and which in the play; what was looked at; the judgement. */
    private final long[] table;

    private final int shift;

    /** With so many words for each judgement. */
    JudgementCache(CompiledScenario program, int words) {
        lookedAt = program.judgeMasks();
        width = program.layout().readWords;
        length = 1 + width + words;
        int room = Integer.highestOneBit(Math.max(2, Math.min(MOST, MOST_WORDS / length)));
        table = new long[length * room];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(room);
    }

    long[] table() {
        return table;
    }

    /** Where in the table the judgement on the reply in circumstances like these begins; negative: it is not known. */
    int find(int reply, int turn, long[] words) {
        int at = slot(reply, turn, words);
        if (table[at] != occasion(reply, turn)) {
            return -1;
        }
        long[] mask = lookedAt[reply];
        for (int word = 0; word < width; word++) {
            if (table[at + 1 + word] != (words[word] & mask[word])) {
                return -1;
            }
        }
        return at + 1 + width;
    }

    /** Where in the table to write the judgement on the reply in these circumstances. */
    int make(int reply, int turn, long[] words) {
        int at = slot(reply, turn, words);
        table[at] = occasion(reply, turn);
        for (int word = 0; word < width; word++) {
            table[at + 1 + word] = words[word] & lookedAt[reply][word];
        }
        return at + 1 + width;
    }

    private int slot(int reply, int turn, long[] words) {
        long[] mask = lookedAt[reply];
        long factor = 0x9e3779b97f4a7c15L;
        long hash = occasion(reply, turn) * factor;
        for (int word = 0; word < width; word++) {
            factor += 0x3c6ef372fe94f82aL;
            hash += (words[word] & mask[word]) * factor;
        }
        return (int) (hash >>> shift) * length;
    }

    /** Never 0, which is in slots that are free. */
    private static int occasion(int reply, int turn) {
        return reply + 1 << 8 | turn;
    }
}
