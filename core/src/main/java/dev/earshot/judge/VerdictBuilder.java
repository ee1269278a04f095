package dev.earshot.judge;

import dev.earshot.compiled.CompiledRubric;
import dev.earshot.compiled.SymbolTable;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.JudgeMemory;
import dev.earshot.rubric.SubjectKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verdict in the making; one object is used again for many, so that a search makes no garbage. */
public final class VerdictBuilder {
    private static final SubjectKind[] KINDS = SubjectKind.values();
    private static final int KIND_SHIFT = 24;

    VerdictOrigin origin = VerdictOrigin.REPLY;
    int behaviour;

    @Nullable
    ContextRule rule;
    /** Thousandths of it that count. */
    int multiple;
    /** Whether a rule changes what it is worth. */
    boolean lessened;
    /** Whether it names something it has not been paid for, or names nothing. */
    boolean bringsNew;

    int[] shares = new int[8];
    public final int[] points;
    public int frustration;
    public int trust;
    private int[] names = new int[8];
    private int nameCount;

    public VerdictBuilder(int skills) {
        points = new int[skills];
    }

    void begin(VerdictOrigin from, int judgedAs, @Nullable ContextRule by, int thousandths) {
        origin = from;
        behaviour = judgedAs;
        rule = by;
        multiple = thousandths;
        lessened = false;
        bringsNew = false;
        nameCount = 0;
    }

    void add(SubjectKind kind, int number) {
        int name = kind.ordinal() << KIND_SHIFT | number;
        for (int i = 0; i < nameCount; i++) {
            if (names[i] == name) {
                return;
            }
        }
        if (nameCount == names.length) {
            names = Arrays.copyOf(names, nameCount * 2);
        }
        names[nameCount++] = name;
    }

    int nameCount() {
        return nameCount;
    }

    /** The number of the i-th name. */
    int name(int i) {
        return names[i] & (1 << KIND_SHIFT) - 1;
    }

    /** Asks the rules that weigh its behaviour. */
    void weigh(ContextRule.Weighs[] rules, JudgeMemory moment) {
        if (rules.length > shares.length) {
            shares = new int[rules.length];
        }
        for (int i = 0; i < rules.length; i++) {
            shares[i] = rules[i].thousandths(behaviour, bringsNew, moment);
            lessened |= shares[i] != CompiledRubric.WHOLE;
        }
    }

    Verdict verdict(SymbolTable symbols, CompiledRubric compiledRubric) {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < nameCount; i++) {
            SubjectKind kind = KINDS[names[i] >>> KIND_SHIFT];
            subjects.add(new Subject(kind, indexOf(symbols, kind).name(name(i))));
        }
        List<Integer> worth = new ArrayList<>();
        for (int size : points) {
            worth.add(size);
        }
        List<Weighting> weighings = new ArrayList<>();
        ContextRule.Weighs[] rules = compiledRubric.weighing(behaviour);
        for (int i = 0; lessened && i < rules.length; i++) {
            if (shares[i] != CompiledRubric.WHOLE) {
                weighings.add(new Weighting(rules[i].text().id(), shares[i]));
            }
        }
        String by = rule == null ? null : rule.text().id();
        return new Verdict(
                origin, symbols.behaviours().name(behaviour), by, subjects, worth, frustration, trust, weighings);
    }

    private static SymbolTable.Index indexOf(SymbolTable symbols, SubjectKind kind) {
        return switch (kind) {
            case FACT -> symbols.facts();
            case FEELING -> symbols.anyFeelings();
            case FIX -> symbols.fixes();
            case PROMISE -> symbols.promises();
        };
    }
}
