package dev.earshot.compiled;

import dev.earshot.rubric.AbuseEndured;
import dev.earshot.rubric.ApologyDecay;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.CourtesyUnderFire;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.LosesMore;
import dev.earshot.rubric.NeedlessLimit;
import dev.earshot.rubric.OpenBeforeClosed;
import dev.earshot.rubric.PhonyEmpathy;
import dev.earshot.rubric.RelationalOverdose;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.StaleListening;
import dev.earshot.rubric.TeachingTooSoon;
import dev.earshot.rubric.WearsOut;
import dev.earshot.scenario.Hostility;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which fields something ahead of each state can still read: a condition, a rule, or what an ending is judged by. Careful
 * rather than sharp: a field that is named here without need only makes a search larger, one that is missing would make it
 * wrong.
 */
final class Liveness {
    private final CompiledScenario program;
    private final SnapshotLayout layout;
    private final BitSet[] ahead;
    private final boolean abusePossible;
    private final boolean wording;

    Liveness(CompiledScenario program) {
        this(program, false);
    }

    /** Taking a condition that only decides the wording of a line for one that matters. */
    static Liveness ofWordingToo(CompiledScenario program) {
        return new Liveness(program, true);
    }

    private Liveness(CompiledScenario program, boolean wording) {
        this.program = program;
        this.wording = wording;
        this.layout = program.layout();
        abusePossible = abusePossible();
        int states = program.places().length;
        BitSet[] reaches = new BitSet[states];
        BitSet endings = new Reading().ofEndings();
        ahead = new BitSet[states];
        for (int state = 0; state < states; state++) {
            CompiledState place = program.places()[state];
            reaches[state] = reaches(place, state);
            ahead[state] = new Reading().of(state, place);
            ahead[state].or(endings);
            ahead[state].set(layout.state.index());
        }
        lookAhead(reaches);
    }

    /** What is read where it leads is read ahead. From the last state back, since most plays go from the first to the last. */
    private void lookAhead(BitSet[] reaches) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int state = ahead.length - 1; state >= 0; state--) {
                BitSet live = ahead[state];
                int before = live.cardinality();
                for (int next = reaches[state].nextSetBit(0); next >= 0; next = reaches[state].nextSetBit(next + 1)) {
                    live.or(ahead[next]);
                }
                grown |= live.cardinality() > before;
            }
        }
    }

    /** The fields that something reads somewhere. */
    BitSet everRead() {
        BitSet all = new BitSet();
        for (BitSet live : ahead) {
            all.or(live);
        }
        return all;
    }

    /** For each state, the bits that something ahead can read, in so many leading words. */
    long[][] keyMasks(int words) {
        long[][] masks = new long[ahead.length][];
        for (int state = 0; state < masks.length; state++) {
            masks[state] = mask(ahead[state], words);
        }
        return masks;
    }

    /** For each reply, the bits of the leading words that judging it can read, beside the turn. */
    long[][] judgeMasks() {
        long[][] masks = new long[program.choices().length][];
        for (int reply = 0; reply < masks.length; reply++) {
            masks[reply] = mask(new Reading().ofJudging(program.choices()[reply]), layout.readWords);
        }
        return masks;
    }

    private long[] mask(BitSet fields, int words) {
        long[] mask = new long[words];
        for (int index = fields.nextSetBit(0); index >= 0; index = fields.nextSetBit(index + 1)) {
            SnapshotField field = layout.all.get(index);
            if (field.word() < words) {
                mask[field.word()] |= field.bits();
            }
        }
        return mask;
    }

    /** Whether the customer ever turns abusive. */
    private boolean abusePossible() {
        int abusive = Hostility.ABUSIVE.ordinal();
        return Arrays.stream(program.places())
                        .anyMatch(place -> place.hostility() == abusive || anyRow(place.rows(), abusive))
                || Arrays.stream(program.choices()).anyMatch(choice -> anyRow(choice.customerSays(), abusive));
    }

    private static boolean anyRow(CompiledReaction[] rows, int hostility) {
        return Arrays.stream(rows).anyMatch(row -> row.hostility() == hostility);
    }

    private BitSet reaches(CompiledState place, int state) {
        BitSet next = new BitSet();
        next.set(state);
        for (CompiledReaction row : place.rows()) {
            addState(row.to(), next);
        }
        for (int number : place.choices()) {
            for (CompiledReaction row : program.choices()[number].customerSays()) {
                addState(row.to(), next);
            }
        }
        return next;
    }

    private void addState(int to, BitSet states) {
        if (to >= 0 && to < program.places().length) {
            states.set(to);
        }
    }

    /** Collects the fields that one state reads. */
    private final class Reading {
        private final BitSet fields = new BitSet();

        BitSet of(int state, CompiledState place) {
            for (int number : place.choices()) {
                read(program.choices()[number], state);
            }
            for (CompiledReaction row : place.rows()) {
                read(row, changes(place.saysAgain()));
            }
            read(place.saysAgain(), false);
            read(place.says(), false);
            read(place.saysBack(), false);
            if (place.saysBack() != null && (wording || changes(place.says()) || changes(place.saysBack()))) {
                add(layout.visited[state]);
            }
            for (int promise : place.promisesDue()) {
                add(layout.promise[promise]);
            }
            readAdding();
            return fields;
        }

        /** What the judge can look at before ruling on this reply. The place is known by the state. */
        BitSet ofJudging(CompiledReply choice) {
            fields.set(layout.state.index());
            for (CompiledAct act : choice.acts()) {
                read(act);
                addIfCounted(act.behaviour());
                for (ContextRule.Replaces rule : act.replacing()) {
                    addIfCounted(rule.becomes());
                }
            }
            readAdding();
            return fields;
        }

        /** Judging an apology says how many there are then, even where nothing looks at how many there were. */
        private void addIfCounted(int behaviour) {
            if (program.judging().role(behaviour) == Role.APOLOGISE) {
                add(layout.apologies);
            }
        }

        private void readAdding() {
            for (ContextRule.Adds rule : program.judging().adding()) {
                if (!(rule instanceof AbuseEndured)) {
                    add(layout.acknowledged);
                } else if (abusePossible) {
                    add(layout.hostility);
                    add(layout.limitSet);
                    add(layout.abuseTaken);
                }
            }
        }

        BitSet ofEndings() {
            for (SnapshotField promise : layout.promise) {
                add(promise);
            }
            if (program.judging().noting(LedgerEvent.CUE_MISSED) != null) {
                for (int feeling = 0; feeling < layout.cueOffered.length; feeling++) {
                    add(layout.cueOffered[feeling]);
                    add(layout.pickedUp[feeling]);
                    add(layout.met[feeling]);
                }
            }
            // Whether the problem is solved is an axis of every ending, whatever the rubric makes of it.
            for (SnapshotField fix : layout.fix) {
                add(fix);
            }
            // So is whether the customer can help herself next time.
            for (CompiledEnding finish : program.finishes()) {
                if (finish.selfSufficient() != CompiledEnding.NEVER) {
                    read(finish.selfSufficient());
                }
            }
            if (wording) {
                readWhatFinishesSay();
            }
            return fields;
        }

        private void readWhatFinishesSay() {
            for (CompiledEnding finish : program.finishes()) {
                read(finish.says(), false);
            }
        }

        private void add(SnapshotField field) {
            fields.set(field.index());
            if (field == layout.mood) {
                fields.set(layout.frustration.index());
            }
        }

        private void read(CompiledReply choice, int state) {
            if (choice.spentIn(state) >= 0) {
                add(layout.spent[choice.spentIn(state)]);
            }
            read(choice.when());
            for (CompiledAct act : choice.acts()) {
                read(act);
                readAnswers(act);
            }
            boolean silenceMatters = changes(program.places()[state].saysAgain());
            for (CompiledReaction row : choice.customerSays()) {
                read(row, silenceMatters);
            }
        }

        private void read(CompiledReaction row, boolean silenceMatters) {
            read(row.when());
            read(row.says(), silenceMatters);
        }

        private void read(CompiledAct act) {
            for (int name : act.names()) {
                readName(act, name);
            }
            switch (act.role()) {
                case VALIDATE -> add(layout.listening);
                case SET_LIMIT -> {
                    add(layout.hostility);
                    add(layout.limitSet);
                }
                case HAND_OVER -> {
                    for (SnapshotField told : layout.told) {
                        add(told);
                    }
                }
                default -> {
                    // What it names says it all.
                }
            }
            readWeighing(act.behaviour());
            for (ContextRule.Replaces rule : act.replacing()) {
                if (rule instanceof TeachingTooSoon) {
                    add(layout.mood);
                } else if (rule instanceof PhonyEmpathy) {
                    add(layout.listening);
                } else if (rule instanceof NeedlessLimit) {
                    add(layout.hostility);
                }
                readWeighing(rule.becomes());
            }
        }

        private void readAnswers(CompiledAct act) {
            if (act.role() != Role.ASK) {
                return;
            }
            for (int name : act.names()) {
                CompiledScenario.Asking asking = program.facts()[name];
                read(asking.when());
                read(asking.answer(), true);
                read(asking.otherwise(), true);
            }
        }

        private void readName(CompiledAct act, int name) {
            switch (act.role()) {
                case ASK -> {
                    add(layout.told[name]);
                    add(layout.asked[name]);
                }
                case PARAPHRASE -> {
                    add(layout.told[name]);
                    add(layout.paraphrased[name]);
                }
                case DEEPEN -> {
                    add(layout.told[name]);
                    add(layout.deepened[name]);
                }
                case VALIDATE, ASK_OPEN -> {
                    if (name < layout.cueOffered.length) {
                        add(layout.cueOffered[name]);
                        add(layout.pickedUp[name]);
                        add(layout.met[name]);
                    }
                }
                case SOLVE -> {
                    add(layout.fix[name]);
                    for (int need : program.fixNeeds()[name]) {
                        add(layout.told[need]);
                    }
                }
                case PROMISE, OVERPROMISE, KEEP -> {
                    add(layout.promise[name]);
                    if (program.promiseDue()[name] >= 0) {
                        add(layout.visited[program.promiseDue()[name]]);
                    }
                }
                default -> add(layout.told[name]);
            }
        }

        private void readWeighing(int behaviour) {
            for (ContextRule.Weighs rule : program.judging().weighing(behaviour)) {
                readWeighing(behaviour, rule);
            }
        }

        private void readWeighing(int behaviour, ContextRule.Weighs rule) {
            if (rule instanceof WearsOut && program.judging().canGain(behaviour) || rule instanceof LosesMore) {
                add(layout.repeats[behaviour]);
            } else if (rule instanceof StaleListening stale) {
                add(layout.listening);
                if (stale.apologies().has(behaviour)) {
                    add(layout.apologies);
                }
            } else if (rule instanceof ApologyDecay) {
                add(layout.apologies);
            } else if (rule instanceof OpenBeforeClosed) {
                add(layout.opened);
            } else if (rule instanceof RelationalOverdose) {
                add(layout.balance);
            } else if (rule instanceof CourtesyUnderFire) {
                add(layout.hostility);
            }
        }

        /** Reads the conditions of a line, unless all they decide is its wording. */
        private void read(@Nullable Utterance utterance, boolean silenceMatters) {
            if (wording || silenceMatters || changes(utterance)) {
                readParts(utterance);
            }
        }

        private void readParts(@Nullable Utterance utterance) {
            if (utterance instanceof Utterance.Parts parts) {
                for (Utterance.Part part : parts.parts()) {
                    read(part.when());
                    readParts(part.says());
                }
            }
        }

        private void read(int condition) {
            program.guards().reads(condition, (bits, word) -> {
                for (SnapshotField field : layout.all) {
                    if (field.word() == word && (field.bits() & bits) != 0) {
                        add(field);
                    }
                }
            });
        }
    }

    /** Whether saying it can tell a fact or give a cue. */
    private static boolean changes(@Nullable Utterance utterance) {
        if (utterance instanceof Utterance.Parts parts) {
            for (Utterance.Part part : parts.parts()) {
                if (part.tells().length > 0 || part.cues().length > 0 || changes(part.says())) {
                    return true;
                }
            }
        }
        return false;
    }
}
