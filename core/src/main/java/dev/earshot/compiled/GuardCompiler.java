package dev.earshot.compiled;

import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.ConditionInterpreter;
import dev.earshot.scenario.Meter;
import dev.earshot.scenario.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes authored conditions into the table of {@link Guards}. */
final class GuardCompiler {
    private final Guards.Writer table = new Guards.Writer();
    private final SymbolTable symbols;
    private final SnapshotLayout layout;
    private final Instructions instructions = new Instructions();
    private final List<AuthoredParts.Placed> placed = new ArrayList<>();

    GuardCompiler(SymbolTable symbols, SnapshotLayout layout) {
        this.symbols = symbols;
        this.layout = layout;
    }

    /** Writes the condition and gives its place; no condition always holds. */
    int write(@Nullable Condition condition) {
        if (condition == null) {
            return Guards.ALWAYS;
        }
        int at = table.begin();
        placed.add(new AuthoredParts.Placed(at, condition));
        table.finish(at, condition.interpret(instructions));
        return at;
    }

    Guards table() {
        return table.table();
    }

    /** Every condition that was written, and where. */
    List<AuthoredParts.Placed> placed() {
        return placed;
    }

    /** For each meaning, writes the operands and gives the operation. */
    private final class Instructions implements ConditionInterpreter<Condition, Integer> {
        @Override
        public Integer all(List<Condition> conditions) {
            conditions.forEach(GuardCompiler.this::write);
            return Guards.ALL;
        }

        @Override
        public Integer any(List<Condition> conditions) {
            conditions.forEach(GuardCompiler.this::write);
            return Guards.ANY;
        }

        @Override
        public Integer not(Condition condition) {
            write(condition);
            return Guards.NOT;
        }

        @Override
        public Integer judgedAny(List<Located<String>> behaviours) {
            table.put(bits(behaviours));
            return Guards.VERDICT_ANY;
        }

        @Override
        public Integer judgedAll(List<Located<String>> behaviours) {
            table.put(bits(behaviours));
            return Guards.VERDICT_ALL;
        }

        @Override
        public Integer failed(Located<String> fix) {
            table.put(1L << symbols.fixes().of(fix));
            return Guards.FAILED;
        }

        @Override
        public Integer toldAny(List<Located<String>> facts) {
            putBits(facts, layout.told);
            return Guards.BITS_ANY;
        }

        @Override
        public Integer toldAll(List<Located<String>> facts) {
            putBits(facts, layout.told);
            return Guards.BITS_ALL;
        }

        @Override
        public Integer heardAny(List<Located<String>> facts) {
            putBits(facts, layout.paraphrased);
            putBits(facts, layout.deepened);
            return Guards.BITS_ANY;
        }

        @Override
        public Integer heardAll(List<Located<String>> facts) {
            for (Located<String> fact : facts) {
                write(new Condition.HeardAny(List.of(fact), fact.span()));
            }
            return Guards.ALL;
        }

        @Override
        public Integer met(Located<String> feeling) {
            return isSet(layout.met[symbols.feelings().of(feeling)]);
        }

        @Override
        public Integer fixed(Located<String> fix) {
            return between(layout.fix[symbols.fixes().of(fix)], LedgerValue.FIX_DONE, LedgerValue.FIX_DONE);
        }

        @Override
        public Integer promised(Located<String> promise) {
            return between(field(promise), LedgerValue.PROMISE_OPEN, LedgerValue.PROMISE_BROKEN);
        }

        @Override
        public Integer kept(Located<String> promise) {
            return between(field(promise), LedgerValue.PROMISE_KEPT, LedgerValue.PROMISE_KEPT);
        }

        @Override
        public Integer broken(Located<String> promise) {
            return between(field(promise), LedgerValue.PROMISE_BROKEN, LedgerValue.PROMISE_BROKEN);
        }

        @Override
        public Integer flag(Located<String> flag) {
            return isSet(layout.flag[symbols.flags().of(flag)]);
        }

        @Override
        public Integer visited(Located<String> state) {
            return isSet(layout.visited[symbols.states().of(state)]);
        }

        @Override
        public Integer mood(Located<String> mood) {
            int band = symbols.moods().of(mood);
            return between(layout.mood, band, band);
        }

        @Override
        public Integer meter(Meter meter, Range range) {
            SnapshotField field = switch (meter) {
                case FRUSTRATION -> layout.frustration;
                case TRUST -> layout.trust;
            };
            return between(field, range.from(), range.to());
        }

        @Override
        public Integer turn(Range range) {
            return between(layout.turn, range.from(), range.to());
        }
    }

    private SnapshotField field(Located<String> promise) {
        return layout.promise[symbols.promises().of(promise)];
    }

    private long bits(List<Located<String>> behaviours) {
        long bits = 0;
        for (Located<String> behaviour : behaviours) {
            bits |= 1L << symbols.behaviours().of(behaviour);
        }
        return bits;
    }

    private void putBits(List<Located<String>> facts, SnapshotField[] fields) {
        for (Located<String> fact : facts) {
            SnapshotField field = fields[symbols.facts().of(fact)];
            table.put(field.word());
            table.put(field.bits());
        }
    }

    private int isSet(SnapshotField field) {
        return between(field, 1, 1);
    }

    private int between(SnapshotField field, int lowest, int highest) {
        table.put(field.word());
        table.put(field.shift());
        table.put(field.mask());
        table.put(lowest);
        table.put(highest);
        return Guards.BETWEEN;
    }
}
