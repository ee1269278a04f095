package dev.earshot.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /** All of them, by their index. */
    final List<SnapshotField> all;

    public final int words;
    /** How many leading words hold fields that something can read. */
    public final int readWords;

    private final Map<SnapshotVariable, SnapshotField[]> fields = new EnumMap<>(SnapshotVariable.class);

    /**
     * @param read the indexes of the fields that something can read; null: not known yet, taken as all
     */
    SnapshotLayout(SnapshotVariable.Sizes sizes, @Nullable BitSet read) {
        List<SnapshotVariable> owners = new ArrayList<>();
        for (SnapshotVariable variable : SnapshotVariable.values()) {
            owners.addAll(Collections.nCopies(variable.count(sizes), variable));
        }
        SnapshotField[] placed = new SnapshotField[owners.size()];
        Packing packing = new Packing();
        for (int index = 0; index < placed.length; index++) {
            // The turn is known wherever a search looks a configuration up, so no key needs it.
            if (owners.get(index) != SnapshotVariable.TURN && (read == null || read.get(index))) {
                placed[index] = packing.place(index, owners.get(index).width(sizes));
            }
        }
        readWords = packing.wordsBegun();
        packing.beginWord();
        for (int index = 0; index < placed.length; index++) {
            if (placed[index] == null) {
                placed[index] = packing.place(index, owners.get(index).width(sizes));
            }
        }
        words = packing.wordsBegun();
        all = List.of(placed);
        for (SnapshotVariable variable : SnapshotVariable.values()) {
            int first = owners.indexOf(variable);
            int count = variable.count(sizes);
            fields.put(variable, count == 0 ? new SnapshotField[0] : Arrays.copyOfRange(placed, first, first + count));
        }

        state = one(SnapshotVariable.STATE);
        turn = one(SnapshotVariable.TURN);
        frustration = one(SnapshotVariable.FRUSTRATION);
        trust = one(SnapshotVariable.TRUST);
        mood = one(SnapshotVariable.MOOD);
        hostility = one(SnapshotVariable.HOSTILITY);
        listening = one(SnapshotVariable.LISTENING);
        opened = one(SnapshotVariable.OPENED);
        apologies = one(SnapshotVariable.APOLOGIES);
        balance = one(SnapshotVariable.BALANCE);
        acknowledged = one(SnapshotVariable.ACKNOWLEDGED);
        limitSet = one(SnapshotVariable.LIMIT_SET);
        abuseTaken = one(SnapshotVariable.ABUSE_TAKEN);
        selfSufficient = one(SnapshotVariable.SELF_SUFFICIENT);
        told = of(SnapshotVariable.TOLD);
        asked = of(SnapshotVariable.ASKED);
        paraphrased = of(SnapshotVariable.PARAPHRASED);
        deepened = of(SnapshotVariable.DEEPENED);
        cueOffered = of(SnapshotVariable.CUE_OFFERED);
        pickedUp = of(SnapshotVariable.PICKED_UP);
        met = of(SnapshotVariable.MET);
        promise = of(SnapshotVariable.PROMISE);
        fix = of(SnapshotVariable.FIX);
        flag = of(SnapshotVariable.FLAG);
        visited = of(SnapshotVariable.VISITED);
        spent = of(SnapshotVariable.SPENT);
        repeats = of(SnapshotVariable.REPEATS);
    }

    /** The fields of a variable: one, or one for each thing it is about. */
    SnapshotField[] of(SnapshotVariable variable) {
        return Objects.requireNonNull(fields.get(variable));
    }

    private SnapshotField one(SnapshotVariable variable) {
        return of(variable)[0];
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
