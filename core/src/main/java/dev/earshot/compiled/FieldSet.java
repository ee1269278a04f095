package dev.earshot.compiled;

import java.util.BitSet;

/** Fields of a snapshot, as they are found to be read. */
final class FieldSet {
    private final SnapshotLayout layout;
    private final Guards guards;
    private final BitSet fields = new BitSet();

    FieldSet(CompiledScenario program) {
        layout = program.layout();
        guards = program.guards();
    }

    void add(SnapshotField field) {
        fields.set(field.index());
        if (field == layout.mood) {
            // The next mood follows from the frustration.
            fields.set(layout.frustration.index());
        }
    }

    void addAll(SnapshotField[] all) {
        for (SnapshotField field : all) {
            add(field);
        }
    }

    /** Adds what a condition reads. */
    void addGuard(int condition) {
        guards.reads(condition, (bits, word) -> {
            for (SnapshotField field : layout.all) {
                if (field.word() == word && (field.bits() & bits) != 0) {
                    add(field);
                }
            }
        });
    }

    /** By their indexes. */
    BitSet indexes() {
        return fields;
    }
}
