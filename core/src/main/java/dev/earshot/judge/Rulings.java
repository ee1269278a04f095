package dev.earshot.judge;

import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.IntList;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.SubjectKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts on one reply and on what came of it, in the order in which they were given, those on its acts first. One object
 * is used again for reply after reply.
 */
public final class Rulings {
    private final CompiledScenario program;
    /** What came of the reply in the ledgers, whether or not a rule speaks of it; see {@link Consequence}. */
    private final IntList consequences = new IntList();

    private VerdictBuilder[] builders = new VerdictBuilder[16];
    private int count;
    private int onActs;

    Rulings(CompiledScenario program) {
        this.program = program;
    }

    void clear() {
        count = 0;
        onActs = 0;
        consequences.clear();
    }

    /** How many there are. */
    int count() {
        return count;
    }

    VerdictBuilder get(int i) {
        return builders[i];
    }

    /** A new one, to be begun. */
    VerdictBuilder next() {
        if (count == builders.length) {
            builders = Arrays.copyOf(builders, count * 2);
        }
        if (builders[count] == null) {
            builders[count] = new VerdictBuilder(program.compiledRubric().skills());
        }
        return builders[count++];
    }

    /** The one on this behaviour; null: none yet. */
    @Nullable
    VerdictBuilder on(int behaviour) {
        for (int i = 0; i < count; i++) {
            if (builders[i].behaviour == behaviour) {
                return builders[i];
            }
        }
        return null;
    }

    /** What is ruled from now on is no longer on the acts themselves. */
    void endActs() {
        onActs = count;
    }

    /** How many are on the acts themselves. */
    int onActs() {
        return onActs;
    }

    /** Whether the rule has been noted for this name already. */
    boolean isNoted(ContextRule rule, int name) {
        for (int i = onActs; i < count; i++) {
            if (builders[i].rule == rule && builders[i].name(0) == name) {
                return true;
            }
        }
        return false;
    }

    void add(VerdictOrigin origin, LedgerEvent event, SubjectKind kind, int name) {
        consequences.add(Consequence.code(origin, event, kind, name));
    }

    /** What came of the reply, in order. */
    public List<Consequence> consequences() {
        List<Consequence> all = new ArrayList<>();
        for (int i = 0; i < consequences.size(); i++) {
            all.add(Consequence.of(consequences.get(i)));
        }
        return all;
    }

    /** The verdicts as values. */
    public List<Verdict> verdicts() {
        List<Verdict> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(builders[i].verdict(program.symbols(), program.compiledRubric()));
        }
        return values;
    }
}
