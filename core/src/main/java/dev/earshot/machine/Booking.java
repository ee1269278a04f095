package dev.earshot.machine;

import dev.earshot.rubric.Role;
import java.util.Arrays;

/**
 * What a reply, as it was judged, puts down in the ledgers. Worked out from the words as they were before it, without
 * writing to them: for each word, which of its bits are written and what is written there.
 */
final class Booking {
    private final Program program;
    private final Layout layout;
    private final Judging judging;
    private final long[] words;
    /** Word by word: what is written, and to which bits. */
    private final long[] entries;

    /** From these words, of which so many leading ones count. */
    Booking(Program program, long[] words, int count) {
        this.program = program;
        this.words = words;
        layout = program.layout();
        judging = program.judging();
        entries = new long[2 * count];
    }

    /** Where the entries are. */
    long[] entries() {
        return entries;
    }

    /** Writes to so many leading words the entries that begin there. */
    static void write(long[] entries, int from, long[] words, int count) {
        for (int word = 0; word < count; word++) {
            int at = from + 2 * word;
            words[word] = words[word] & ~entries[at + 1] | entries[at];
        }
    }

    /** Books what was ruled on the reply. */
    void book(Choice choice, Bench bench) {
        Arrays.fill(entries, 0);
        for (int i = 0; i < bench.actRulings(); i++) {
            book(bench.get(i));
        }
        if (bench.takesAbuse()) {
            put(layout.abuseTaken, 1);
        }
        if (bench.failed() != 0) {
            put(layout.apologies, 0);
        }
        if (bench.acknowledgesNow()) {
            put(layout.acknowledged, 1);
        }
        if (bench.listensNow()) {
            put(layout.listening, Ledger.LISTENED_IN_LAST_REPLY);
        }
        for (int flag : choice.sets()) {
            put(layout.flag[flag], 1);
        }
        for (Deed deed : choice.booked()) {
            for (int name : deed.names()) {
                book(deed, name, bench);
            }
        }
        int spent = choice.spentIn(layout.state.get(words));
        if (spent >= 0 && bench.failed() == 0) {
            put(layout.spent[spent], 1);
        }
    }

    private void book(Ruling ruling) {
        Field before = layout.repeats[ruling.behaviour];
        put(before, Math.min(3, before.get(words) + 1));
        Role role = judging.role(ruling.behaviour);
        if (role == Role.APOLOGISE) {
            put(layout.apologies, Math.min(2, get(layout.apologies) + 1));
        } else if (role == Role.ASK_OPEN || role == Role.PARAPHRASE || role == Role.DEEPEN) {
            put(layout.opened, 1);
        } else if (role == Role.SET_LIMIT) {
            put(layout.limitSet, 1);
        }
        Field[] facts = switch (role) {
            case ASK -> layout.asked;
            case PARAPHRASE -> layout.paraphrased;
            case DEEPEN -> layout.deepened;
            default -> null;
        };
        for (int i = 0; facts != null && i < ruling.nameCount(); i++) {
            put(facts[ruling.name(i)], 1);
        }
    }

    private void book(Deed deed, int name, Bench bench) {
        switch (deed.role()) {
            case ASK_OPEN -> {
                if (bench.has(deed.behaviour()) && bench.picksUp(name)) {
                    put(layout.pickedUp[name], 1);
                }
            }
            case VALIDATE -> {
                if (bench.has(deed.behaviour()) && bench.meets(name)) {
                    put(layout.met[name], 1);
                    put(layout.pickedUp[name], 1);
                }
            }
            case SOLVE -> {
                if ((bench.failed() >>> name & 1) == 0) {
                    put(layout.fix[name], Ledger.FIX_DONE);
                } else if (get(layout.fix[name]) == Ledger.FIX_UNTRIED) {
                    put(layout.fix[name], Ledger.FIX_FAILED);
                }
            }
            case PROMISE -> promise(name, Ledger.PROMISE_OPEN, Ledger.PROMISE_OPEN_TO_THE_END);
            case OVERPROMISE -> promise(name, Ledger.PROMISE_HOLLOW, Ledger.PROMISE_HOLLOW_TO_THE_END);
            case KEEP -> {
                if (Ledger.isOpen(get(layout.promise[name]))) {
                    put(layout.promise[name], Ledger.PROMISE_KEPT);
                }
            }
            default -> {
                // Nothing further to remember.
            }
        }
    }

    private void promise(int promise, int open, int openToTheEnd) {
        if (get(layout.promise[promise]) != Ledger.PROMISE_NONE) {
            return;
        }
        int due = program.promiseDue()[promise];
        boolean dueLiesBehind = due >= 0 && due != layout.state.get(words) && layout.visited[due].isSet(words);
        put(layout.promise[promise], due < 0 || dueLiesBehind ? openToTheEnd : open);
    }

    /** Puts down a value, in place of one put down before. */
    private void put(Field field, int value) {
        int at = 2 * field.word();
        if (at < entries.length) {
            entries[at] = entries[at] & ~field.bits() | (long) value << field.shift();
            entries[at + 1] |= field.bits();
        }
    }

    /** What will stand there after all that was put down so far. */
    private int get(Field field) {
        int at = 2 * field.word();
        boolean isPut = at < entries.length && (entries[at + 1] & field.bits()) != 0;
        return isPut ? (int) (entries[at] >>> field.shift() & field.mask()) : field.get(words);
    }
}
