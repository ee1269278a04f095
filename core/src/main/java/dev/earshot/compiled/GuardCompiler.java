package dev.earshot.compiled;

import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Meter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes authored conditions into the table of {@link Guards}. */
final class GuardCompiler {
    private final Guards.Writer table = new Guards.Writer();
    private final SymbolTable numbers;
    private final SnapshotLayout layout;
    private final List<AuthoredParts.Placed> placed = new ArrayList<>();

    GuardCompiler(SymbolTable numbers, SnapshotLayout layout) {
        this.numbers = numbers;
        this.layout = layout;
    }

    /** Writes the condition and gives its place; no condition always holds. */
    int write(@Nullable Condition condition) {
        if (condition == null) {
            return Guards.ALWAYS;
        }
        int at = table.begin();
        placed.add(new AuthoredParts.Placed(at, condition));
        table.finish(at, operands(condition));
        return at;
    }

    Guards table() {
        return table.table();
    }

    /** Every condition that was written, and where. */
    List<AuthoredParts.Placed> placed() {
        return placed;
    }

    /** Writes the operands and gives the operation. */
    private int operands(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::write);
            return Guards.ALL;
        }
        if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::write);
            return Guards.ANY;
        }
        if (condition instanceof Condition.Not not) {
            write(not.condition());
            return Guards.NOT;
        }
        if (condition instanceof Condition.DidAny did) {
            table.put(behaviours(did.behaviours()));
            return Guards.VERDICT_ANY;
        }
        if (condition instanceof Condition.DidAll did) {
            table.put(behaviours(did.behaviours()));
            return Guards.VERDICT_ALL;
        }
        if (condition instanceof Condition.Failed failed) {
            table.put(1L << numbers.fixes().of(failed.fix()));
            return Guards.FAILED;
        }
        if (condition instanceof Condition.ToldAny told) {
            return bits(Guards.BITS_ANY, told.facts(), layout.told);
        }
        if (condition instanceof Condition.ToldAll told) {
            return bits(Guards.BITS_ALL, told.facts(), layout.told);
        }
        if (condition instanceof Condition.HeardAny heard) {
            bits(Guards.BITS_ANY, heard.facts(), layout.paraphrased);
            return bits(Guards.BITS_ANY, heard.facts(), layout.deepened);
        }
        if (condition instanceof Condition.HeardAll heard) {
            for (Located<String> fact : heard.facts()) {
                write(new Condition.HeardAny(List.of(fact), fact.span()));
            }
            return Guards.ALL;
        }
        if (condition instanceof Condition.Met met) {
            return bit(layout.met[numbers.feelings().of(met.feeling())]);
        }
        if (condition instanceof Condition.Fixed fixed) {
            return between(layout.fix[numbers.fixes().of(fixed.fix())], LedgerValue.FIX_DONE, LedgerValue.FIX_DONE);
        }
        if (condition instanceof Condition.Promised promised) {
            return between(promise(promised.promise()), LedgerValue.PROMISE_OPEN, LedgerValue.PROMISE_BROKEN);
        }
        if (condition instanceof Condition.Kept kept) {
            return between(promise(kept.promise()), LedgerValue.PROMISE_KEPT, LedgerValue.PROMISE_KEPT);
        }
        if (condition instanceof Condition.Broken broken) {
            return between(promise(broken.promise()), LedgerValue.PROMISE_BROKEN, LedgerValue.PROMISE_BROKEN);
        }
        if (condition instanceof Condition.Flag flag) {
            return bit(layout.flag[numbers.flags().of(flag.flag())]);
        }
        if (condition instanceof Condition.Visited visited) {
            return bit(layout.visited[numbers.states().of(visited.state())]);
        }
        if (condition instanceof Condition.Mood mood) {
            int band = numbers.moods().of(mood.mood());
            return between(layout.mood, band, band);
        }
        if (condition instanceof Condition.MeterIn in) {
            SnapshotField meter = in.meter() == Meter.FRUSTRATION ? layout.frustration : layout.trust;
            return between(meter, in.range().from(), in.range().to());
        }
        if (condition instanceof Condition.TurnIn in) {
            return between(layout.turn, in.range().from(), in.range().to());
        }
        throw new IllegalStateException("a condition nobody taught the machine: " + condition);
    }

    private SnapshotField promise(Located<String> name) {
        return layout.promise[numbers.promises().of(name)];
    }

    private long behaviours(List<Located<String>> names) {
        long bits = 0;
        for (Located<String> name : names) {
            bits |= 1L << numbers.behaviours().of(name);
        }
        return bits;
    }

    private int bits(int operation, List<Located<String>> facts, SnapshotField[] fields) {
        for (Located<String> fact : facts) {
            SnapshotField field = fields[numbers.facts().of(fact)];
            table.put(field.word());
            table.put(field.bits());
        }
        return operation;
    }

    private int bit(SnapshotField field) {
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
