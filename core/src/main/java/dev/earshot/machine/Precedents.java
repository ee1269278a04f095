package dev.earshot.machine;

import org.jspecify.annotations.Nullable;

/**
 * How replies were judged before: given in circumstances that are alike in everything the judge can look at, a reply is
 * judged alike. Of all that a search goes through, few are new to the judge. Keeps as many as it has room for.
 */
final class Precedents {
    private static final int ROOM = 1 << 12;

    private final long[][] lookedAt;
    private final int width;
    /** What was looked at, slot by slot. */
    private final long[] circumstances;
    /** Which reply it was, and which in the play. */
    private final int[] occasions = new int[ROOM];

    private final @Nullable Judgement[] judgements = new Judgement[ROOM];

    Precedents(Program program) {
        lookedAt = program.judgeMasks();
        width = program.layout().readWords;
        circumstances = new long[ROOM * width];
    }

    /** What the judge ruled on the reply in circumstances like these; null: not known. */
    @Nullable
    Judgement find(int reply, int turn, long[] words) {
        int slot = slot(reply, turn, words);
        Judgement found = judgements[slot];
        if (found == null || occasions[slot] != occasion(reply, turn)) {
            return null;
        }
        long[] mask = lookedAt[reply];
        for (int word = 0; word < width; word++) {
            if (circumstances[slot * width + word] != (words[word] & mask[word])) {
                return null;
            }
        }
        return found;
    }

    void keep(int reply, int turn, long[] words, Judgement judgement) {
        int slot = slot(reply, turn, words);
        judgements[slot] = judgement;
        occasions[slot] = occasion(reply, turn);
        for (int word = 0; word < width; word++) {
            circumstances[slot * width + word] = words[word] & lookedAt[reply][word];
        }
    }

    private int slot(int reply, int turn, long[] words) {
        long[] mask = lookedAt[reply];
        long hash = occasion(reply, turn) * 0x9e3779b97f4a7c15L;
        for (int word = 0; word < width; word++) {
            hash = (hash ^ hash >>> 32 ^ words[word] & mask[word]) * 0x9e3779b97f4a7c15L;
        }
        return (int) (hash >>> 32) & ROOM - 1;
    }

    private static int occasion(int reply, int turn) {
        return reply << 8 | turn;
    }
}
