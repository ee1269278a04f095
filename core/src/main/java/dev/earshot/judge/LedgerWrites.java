package dev.earshot.judge;

import dev.earshot.compiled.CompiledAct;
import dev.earshot.compiled.CompiledReply;
import dev.earshot.compiled.CompiledRubric;
import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.LedgerValue;
import dev.earshot.compiled.SnapshotField;
import dev.earshot.compiled.SnapshotLayout;
import dev.earshot.rubric.Role;
import java.util.Arrays;

/**
 * What a reply, as it was judged, puts down in the ledgers. Worked out from the words as they were before it, without
 * writing to them: for each word, which of its bits are written and what is written there.
 */
final class LedgerWrites {
    private final CompiledScenario program;
    private final SnapshotLayout layout;
    private final CompiledRubric compiledRubric;
    private final long[] words;
    /** Word by word: what is written, and to which bits. */
    private final long[] entries;

    /** From these words, of which so many leading ones count. */
    LedgerWrites(CompiledScenario program, long[] words, int count) {
        this.program = program;
        this.words = words;
        layout = program.layout();
        compiledRubric = program.compiledRubric();
        entries = new long[2 * count];
    }

    /** Where the entries are. */
    long[] entries() {
        return entries;
    }

    /** Writes the entries to the words they were worked out from. */
    void write() {
        write(entries, 0, words, entries.length / 2);
    }

    /** Writes to so many leading words the entries that begin there. */
    static void write(long[] entries, int from, long[] words, int count) {
        for (int word = 0; word < count; word++) {
            int at = from + 2 * word;
            words[word] = words[word] & ~entries[at + 1] | entries[at];
        }
    }

    /** Works out what the ledgers keep of a reply that has just been judged. */
    void book(CompiledReply choice, Judgement judge) {
        Arrays.fill(entries, 0);
        for (int i = 0; i < judge.rulings().onActs(); i++) {
            book(judge.rulings().get(i));
        }
        if (judge.takesAbuse()) {
            put(layout.abuseTaken, 1);
        }
        if (judge.failed() != 0) {
            put(layout.apologies, 0);
        }
        if (judge.acknowledgesNow()) {
            put(layout.acknowledged, 1);
        }
        if (judge.listensNow()) {
            put(layout.listening, LedgerValue.LISTENED_IN_LAST_REPLY);
        }
        for (int flag : choice.sets()) {
            put(layout.flag[flag], 1);
        }
        for (CompiledAct act : choice.booked()) {
            for (int name : act.names()) {
                book(act, name, judge);
            }
        }
        int spent = choice.spentIn(layout.state.get(words));
        if (spent >= 0 && judge.failed() == 0) {
            put(layout.spent[spent], 1);
        }
    }

    private void book(VerdictBuilder builder) {
        SnapshotField before = layout.repeats[builder.behaviour];
        put(before, Math.min(3, before.get(words) + 1));
        Role role = compiledRubric.role(builder.behaviour);
        if (role == Role.APOLOGISE) {
            put(layout.apologies, Math.min(2, get(layout.apologies) + 1));
        } else if (role == Role.ASK_OPEN || role == Role.PARAPHRASE || role == Role.DEEPEN) {
            put(layout.opened, 1);
        } else if (role == Role.SET_LIMIT) {
            put(layout.limitSet, 1);
        }
        SnapshotField[] facts = switch (role) {
            case ASK -> layout.asked;
            case PARAPHRASE -> layout.paraphrased;
            case DEEPEN -> layout.deepened;
            case PLAIN, ASK_OPEN, VALIDATE, APOLOGISE, SOLVE, PROMISE, OVERPROMISE, KEEP, SET_LIMIT, HAND_OVER -> null;
        };
        for (int i = 0; facts != null && i < builder.nameCount(); i++) {
            put(facts[builder.name(i)], 1);
        }
    }

    private void book(CompiledAct act, int name, Judgement judge) {
        switch (act.role()) {
            case ASK_OPEN -> {
                if (judge.has(act.behaviour()) && judge.picksUp(name)) {
                    put(layout.pickedUp[name], 1);
                }
            }
            case VALIDATE -> {
                if (judge.has(act.behaviour()) && judge.meets(name)) {
                    put(layout.met[name], 1);
                    put(layout.pickedUp[name], 1);
                }
            }
            case SOLVE -> {
                if ((judge.failed() >>> name & 1) == 0) {
                    put(layout.fix[name], LedgerValue.FIX_DONE);
                } else if (get(layout.fix[name]) == LedgerValue.FIX_UNTRIED) {
                    put(layout.fix[name], LedgerValue.FIX_FAILED);
                }
            }
            case PROMISE -> promise(name, LedgerValue.PROMISE_OPEN, LedgerValue.PROMISE_OPEN_TO_THE_END);
            case OVERPROMISE -> promise(name, LedgerValue.PROMISE_HOLLOW, LedgerValue.PROMISE_HOLLOW_TO_THE_END);
            case KEEP -> {
                if (LedgerValue.isOpen(get(layout.promise[name]))) {
                    put(layout.promise[name], LedgerValue.PROMISE_KEPT);
                }
            }
            default -> throw new IllegalStateException("nothing is kept of what is named by " + act.role());
        }
    }

    private void promise(int promise, int open, int openToTheEnd) {
        if (get(layout.promise[promise]) != LedgerValue.PROMISE_NONE) {
            return;
        }
        int due = program.promiseDue()[promise];
        boolean dueLiesBehind = due >= 0 && due != layout.state.get(words) && layout.visited[due].isSet(words);
        put(layout.promise[promise], due < 0 || dueLiesBehind ? openToTheEnd : open);
    }

    /** Puts down a value, in place of one put down before. */
    private void put(SnapshotField field, int value) {
        int at = 2 * field.word();
        if (at < entries.length) {
            entries[at] = entries[at] & ~field.bits() | (long) value << field.shift();
            entries[at + 1] |= field.bits();
        }
    }

    /** What will stand there after all that was put down so far. */
    private int get(SnapshotField field) {
        int at = 2 * field.word();
        boolean isPut = at < entries.length && (entries[at + 1] & field.bits()) != 0;
        return isPut ? (int) (entries[at] >>> field.shift() & field.mask()) : field.get(words);
    }
}
