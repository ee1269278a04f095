package dev.earshot.compiled;

import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.MemoryField;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.SubjectKind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which fields the judge can look at before it rules on a reply: those that tell whether an act brings something new, by its
 * role, and those that the rules about it say they read.
 */
final class JudgeReads {
    private static final SnapshotField[] NONE = {};

    private final CompiledScenario program;
    private final SnapshotLayout layout;
    private final boolean abusePossible;
    private final FieldSet fields;

    /** @param abusePossible whether the customer ever turns abusive */
    JudgeReads(CompiledScenario program, boolean abusePossible) {
        this.program = program;
        this.abusePossible = abusePossible;
        layout = program.layout();
        fields = new FieldSet(program);
    }

    FieldSet fields() {
        return fields;
    }

    /** What judging this reply can look at, beside the turn. */
    BitSet of(CompiledReply choice) {
        fields.add(layout.state);
        for (CompiledAct act : choice.acts()) {
            read(act);
            addIfCounted(act.behaviour());
            for (ContextRule.Replaces rule : act.replacing()) {
                addIfCounted(rule.becomes());
            }
        }
        readAdding();
        return fields.indexes();
    }

    /** Judging an apology says how many there are then, even where nothing looks at how many there were. */
    private void addIfCounted(int behaviour) {
        if (program.compiledRubric().role(behaviour) == Role.APOLOGISE) {
            fields.add(layout.apologies);
        }
    }

    /** What the rules about replies as a whole look at. */
    void readAdding() {
        for (ContextRule.Adds rule : program.compiledRubric().adding()) {
            if (abusePossible || !rule.onlyUnderAbuse()) {
                for (MemoryField field : rule.reads()) {
                    fields.addAll(fieldsOf(field, rule, null));
                }
            }
        }
    }

    /** What ruling on an act looks at, as what the author called it or as what takes its place. */
    void read(CompiledAct act) {
        for (int name : act.names()) {
            fields.addAll(ofName(act.role(), name));
        }
        fields.addAll(ofRole(act.role()));
        readWeighing(act.behaviour());
        for (ContextRule.Replaces rule : act.replacing()) {
            for (MemoryField field : rule.reads()) {
                fields.addAll(fieldsOf(field, rule, act));
            }
            readWeighing(rule.becomes());
        }
    }

    private void readWeighing(int behaviour) {
        for (ContextRule.Weighs rule : program.compiledRubric().weighing(behaviour)) {
            for (MemoryField field : rule.reads(behaviour)) {
                if (field != MemoryField.REPEATS) {
                    fields.addAll(fieldsOf(field, rule, null));
                } else if (rule.ofLosses() || program.compiledRubric().canGain(behaviour)) {
                    // Where nothing can be gained it makes no difference how often it was said.
                    fields.add(layout.repeats[behaviour]);
                }
            }
        }
    }

    /**
     * Where the snapshot keeps what a rule looks at; nothing for what the turn, the reply or the scenario tells. What the
     * reply tells follows from its acts, and what they look at is read for them.
     *
     * @param act the act on which the rule is asked; null: it is asked about the reply or about what an act was judged as
     */
    private SnapshotField[] fieldsOf(MemoryField field, ContextRule rule, @Nullable CompiledAct act) {
        return switch (field) {
            case TURN, MOOD_AT_FIRST, NEVER_WORKS -> NONE;
            case LISTENS_NOW, OPENS_NOW, REFUSES_ABUSE_NOW, VERDICTS_NOW, ACKNOWLEDGES_NOW -> NONE;
            case SHOWN_FEELING, FELT_FEELING -> only(layout.state);
            case LAST_LISTENED -> only(layout.listening);
            case ABUSIVE, HOSTILITY -> only(layout.hostility);
            case MOOD -> only(layout.mood);
            case OPENED -> only(layout.opened);
            case BALANCE -> only(layout.balance);
            case LIMIT_SET -> only(layout.limitSet);
            case ABUSE_TAKEN_BEFORE -> only(layout.abuseTaken);
            case APOLOGIES -> only(layout.apologies);
            case ACKNOWLEDGED -> only(layout.acknowledged);
            case TOLD -> ofNames(field, act, SubjectKind.FACT, name -> only(layout.told[name]));
            case CUE_OFFERED -> ofNames(field, act, SubjectKind.FEELING, this::cue);
            case NEEDS_KNOWN -> ofNames(field, act, SubjectKind.FIX, this::needs);
            case HANDS_OVER_WARM -> act != null && act.carried() != null ? layout.told : NONE;
            case REPEATS -> throw new IllegalStateException(rule + " counts what it does not weigh");
        };
    }

    /** Of every name of the act, if its names are of that kind. */
    private static SnapshotField[] ofNames(
            MemoryField field, @Nullable CompiledAct act, SubjectKind kind, IntFunction<SnapshotField[]> ofName) {
        if (act == null) {
            throw new IllegalStateException("no rule can look at " + field + " but one that replaces an act");
        }
        return act.role().names() == kind
                ? Arrays.stream(act.names())
                        .mapToObj(ofName)
                        .flatMap(Arrays::stream)
                        .toArray(SnapshotField[]::new)
                : NONE;
    }

    /** What an act looks at by its role: whether it brings something new, and what the ledgers make of it. */
    private SnapshotField[] ofName(Role role, int name) {
        return switch (role) {
            case ASK -> both(layout.told[name], layout.asked[name]);
            case PARAPHRASE -> both(layout.told[name], layout.paraphrased[name]);
            case DEEPEN -> both(layout.told[name], layout.deepened[name]);
            case VALIDATE, ASK_OPEN ->
                hasCue(name)
                        ? new SnapshotField[] {layout.cueOffered[name], layout.pickedUp[name], layout.met[name]}
                        : NONE;
            case SOLVE ->
                Stream.concat(Stream.of(layout.fix[name]), Arrays.stream(needs(name)))
                        .toArray(SnapshotField[]::new);
            case PROMISE, OVERPROMISE, KEEP -> {
                int due = program.promiseDue()[name];
                yield due < 0 ? only(layout.promise[name]) : both(layout.promise[name], layout.visited[due]);
            }
            case PLAIN, APOLOGISE, SET_LIMIT, HAND_OVER -> only(layout.told[name]);
        };
    }

    /** The same, whatever it names. */
    private SnapshotField[] ofRole(Role role) {
        return switch (role) {
            case VALIDATE -> only(layout.listening);
            case SET_LIMIT -> both(layout.hostility, layout.limitSet);
            case HAND_OVER -> layout.told;
            case PLAIN, ASK, ASK_OPEN, PARAPHRASE, DEEPEN, APOLOGISE, SOLVE, PROMISE, OVERPROMISE, KEEP -> NONE;
        };
    }

    /** Whether the feeling is the scenario's own: those that only the rubric knows have no cue. */
    private boolean hasCue(int feeling) {
        return feeling < layout.cueOffered.length;
    }

    private SnapshotField[] cue(int feeling) {
        return hasCue(feeling) ? only(layout.cueOffered[feeling]) : NONE;
    }

    /** What is known of the facts that the fix needs. */
    private SnapshotField[] needs(int fix) {
        return Arrays.stream(program.fixNeeds()[fix])
                .mapToObj(need -> layout.told[need])
                .toArray(SnapshotField[]::new);
    }

    private static SnapshotField[] only(SnapshotField field) {
        return new SnapshotField[] {field};
    }

    private static SnapshotField[] both(SnapshotField one, SnapshotField other) {
        return new SnapshotField[] {one, other};
    }
}
