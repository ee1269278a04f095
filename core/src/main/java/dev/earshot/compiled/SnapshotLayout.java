package dev.earshot.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where everything that a snapshot remembers lies in its words. Fields that nothing can ever read come last, in words of
 * their own, so that a search can leave those words out.
 */
public final class SnapshotLayout {
    public final SnapshotField state;
    public final SnapshotField turn;
    public final SnapshotField frustration;
    public final SnapshotField trust;
    public final SnapshotField mood;
    public final SnapshotField hostility;
    public final SnapshotField listening;
    public final SnapshotField opened;
    public final SnapshotField apologies;
    public final SnapshotField balance;
    public final SnapshotField acknowledged;
    public final SnapshotField limitSet;
    public final SnapshotField abuseTaken;
    /** Known at the ending only. */
    public final SnapshotField selfSufficient;

    public final SnapshotField[] told;
    public final SnapshotField[] asked;
    public final SnapshotField[] paraphrased;
    public final SnapshotField[] deepened;
    public final SnapshotField[] cueOffered;
    public final SnapshotField[] pickedUp;
    public final SnapshotField[] met;
    public final SnapshotField[] promise;
    public final SnapshotField[] fix;
    public final SnapshotField[] flag;
    public final SnapshotField[] visited;
    /** One for each reply and, for replies that are spent state by state, one for each state. */
    public final SnapshotField[] spent;

    public final SnapshotField[] repeats;
    final List<SnapshotField> all;
    public final int words;
    /** How many leading words hold fields that something can read. */
    public final int readWords;

    /**
     * @param read the indexes of the fields that something can read; null: not known yet, taken as all
     */
    public SnapshotLayout(SymbolTable numbers, int behaviours, int moods, int spentBits, @Nullable BitSet read) {
        List<Integer> widths = new ArrayList<>();
        Allocation plan = new Allocation(widths);
        int stateAt =
                plan.one(bitsFor(numbers.states().size() + numbers.endings().size()));
        int turnAt = plan.one(5);
        int frustrationAt = plan.one(7);
        int trustAt = plan.one(7);
        int moodAt = plan.one(bitsFor(moods));
        int hostilityAt = plan.one(2);
        int listeningAt = plan.one(2);
        int openedAt = plan.one(1);
        int apologiesAt = plan.one(2);
        int balanceAt = plan.one(3);
        int acknowledgedAt = plan.one(1);
        int limitSetAt = plan.one(1);
        int abuseTakenAt = plan.one(1);
        int selfSufficientAt = plan.one(1);
        int toldAt = plan.many(numbers.facts().size(), 1);
        int askedAt = plan.many(numbers.facts().size(), 1);
        int paraphrasedAt = plan.many(numbers.facts().size(), 1);
        int deepenedAt = plan.many(numbers.facts().size(), 1);
        int cueAt = plan.many(numbers.feelings().size(), 1);
        int pickedUpAt = plan.many(numbers.feelings().size(), 1);
        int metAt = plan.many(numbers.feelings().size(), 1);
        int promiseAt = plan.many(numbers.promises().size(), 3);
        int fixAt = plan.many(numbers.fixes().size(), 2);
        int flagAt = plan.many(numbers.flags().size(), 1);
        int visitedAt = plan.many(numbers.states().size(), 1);
        int spentAt = plan.many(spentBits, 1);
        int repeatsAt = plan.many(behaviours, 2);

        SnapshotField[] placed = new SnapshotField[widths.size()];
        Packing packing = new Packing();
        for (int index = 0; index < placed.length; index++) {
            // The turn is known wherever a search looks a configuration up, so no key needs it.
            if (index != turnAt && (read == null || read.get(index))) {
                placed[index] = packing.place(index, widths.get(index));
            }
        }
        readWords = packing.wordsBegun();
        packing.beginWord();
        for (int index = 0; index < placed.length; index++) {
            if (placed[index] == null) {
                placed[index] = packing.place(index, widths.get(index));
            }
        }
        words = packing.wordsBegun();
        all = List.of(placed);

        state = placed[stateAt];
        turn = placed[turnAt];
        frustration = placed[frustrationAt];
        trust = placed[trustAt];
        mood = placed[moodAt];
        hostility = placed[hostilityAt];
        listening = placed[listeningAt];
        opened = placed[openedAt];
        apologies = placed[apologiesAt];
        balance = placed[balanceAt];
        acknowledged = placed[acknowledgedAt];
        limitSet = placed[limitSetAt];
        abuseTaken = placed[abuseTakenAt];
        selfSufficient = placed[selfSufficientAt];
        told = slice(placed, toldAt, numbers.facts().size());
        asked = slice(placed, askedAt, numbers.facts().size());
        paraphrased = slice(placed, paraphrasedAt, numbers.facts().size());
        deepened = slice(placed, deepenedAt, numbers.facts().size());
        cueOffered = slice(placed, cueAt, numbers.feelings().size());
        pickedUp = slice(placed, pickedUpAt, numbers.feelings().size());
        met = slice(placed, metAt, numbers.feelings().size());
        promise = slice(placed, promiseAt, numbers.promises().size());
        fix = slice(placed, fixAt, numbers.fixes().size());
        flag = slice(placed, flagAt, numbers.flags().size());
        visited = slice(placed, visitedAt, numbers.states().size());
        spent = slice(placed, spentAt, spentBits);
        repeats = slice(placed, repeatsAt, behaviours);
    }

    private static SnapshotField[] slice(SnapshotField[] fields, int from, int count) {
        return Arrays.copyOfRange(fields, from, from + count);
    }

    private static int bitsFor(int values) {
        return Math.max(1, 32 - Integer.numberOfLeadingZeros(Math.max(0, values - 1)));
    }

    private record Allocation(List<Integer> widths) {
        int one(int bits) {
            widths.add(bits);
            return widths.size() - 1;
        }

        int many(int count, int bits) {
            int first = widths.size();
            for (int i = 0; i < count; i++) {
                widths.add(bits);
            }
            return first;
        }
    }

    /** Fills word after word; no field straddles two. */
    private static final class Packing {
        private int word;
        private int used;

        SnapshotField place(int index, int bits) {
            if (used + bits > Long.SIZE) {
                beginWord();
            }
            SnapshotField field = new SnapshotField(index, word, used, (1L << bits) - 1);
            used += bits;
            return field;
        }

        void beginWord() {
            if (used > 0) {
                word++;
                used = 0;
            }
        }

        int wordsBegun() {
            return used > 0 ? word + 1 : word;
        }
    }
}
