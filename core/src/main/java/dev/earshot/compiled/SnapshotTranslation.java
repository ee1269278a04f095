package dev.earshot.compiled;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Carries a moment from one machine over to another of the same scenario, whose rubric, and so whose layout, may be
 * another.
 */
public final class SnapshotTranslation {
    private final CompiledScenario from;
    private final CompiledScenario to;
    private final List<Copy> copies = new ArrayList<>();

    public SnapshotTranslation(CompiledScenario from, CompiledScenario to) {
        this(from, to, List.of(SnapshotVariable.values()));
    }

    /**
     * One that carries these variables over.
     *
     * @throws IllegalStateException if a field of the other machine is about none of them: it would always be 0
     */
    SnapshotTranslation(CompiledScenario from, CompiledScenario to, List<SnapshotVariable> variables) {
        this.from = from;
        this.to = to;
        BitSet forgotten = new BitSet();
        forgotten.set(0, to.layout().all.size());
        for (SnapshotVariable variable : variables) {
            SnapshotField[] source = from.layout().of(variable);
            SnapshotField[] target = to.layout().of(variable);
            copies.addAll(
                    switch (variable.transfer()) {
                        case COPIED -> copies(source, target);
                        case BY_BEHAVIOUR -> byBehaviour(source, target);
                        // Once the frustration has been copied.
                        case FROM_FRUSTRATION -> List.of();
                    });
            for (SnapshotField field : target) {
                forgotten.clear(field.index());
            }
        }
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException("fields that nothing is carried over to: " + forgotten);
        }
    }

    private record Copy(SnapshotField source, SnapshotField target) {}

    private static List<Copy> copies(SnapshotField[] source, SnapshotField[] target) {
        if (source.length != target.length) {
            throw new IllegalStateException("a scenario of another size: " + source.length + ", " + target.length);
        }
        List<Copy> copies = new ArrayList<>();
        for (int i = 0; i < source.length; i++) {
            copies.add(new Copy(source[i], target[i]));
        }
        return copies;
    }

    private List<Copy> byBehaviour(SnapshotField[] source, SnapshotField[] target) {
        List<Copy> copies = new ArrayList<>();
        for (int behaviour = 0; behaviour < target.length; behaviour++) {
            String name = to.symbols().behaviours().name(behaviour);
            Integer before = from.symbols().behaviours().symbols().get(name);
            if (before != null) {
                copies.add(new Copy(source[before], target[behaviour]));
            }
        }
        return copies;
    }

    /** The same moment in the other machine's words. */
    public long[] translate(long[] words) {
        long[] other = new long[to.layout().words];
        for (Copy copy : copies) {
            copy.target().set(other, copy.source().get(words));
        }
        String mood = from.symbols().moods().name(from.layout().mood.get(words));
        int band = to.symbols().moods().symbols().getOrDefault(mood, 0);
        int frustration = to.layout().frustration.get(other);
        to.layout().mood.set(other, to.compiledRubric().mood(band, frustration));
        return other;
    }
}
