package dev.earshot.judge;

import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.SubjectKind;

/**
 * Something that came of a reply, on leaving a state or at the ending, and that a rule may judge.
 *
 * @param name the number of what it is about
 */
public record Consequence(VerdictOrigin origin, LedgerEvent event, SubjectKind kind, int name) {
    private static final int BYTE = 8;

    /** As a number, so that a search makes no garbage. */
    static int code(VerdictOrigin origin, LedgerEvent event, SubjectKind kind, int name) {
        return ((name << BYTE | kind.ordinal()) << BYTE | event.ordinal()) << BYTE / 2 | origin.ordinal();
    }

    static Consequence of(int code) {
        int rest = code >>> BYTE / 2;
        return new Consequence(
                VerdictOrigin.values()[code & 0xf],
                LedgerEvent.values()[rest & 0xff],
                SubjectKind.values()[rest >>> BYTE & 0xff],
                rest >>> 2 * BYTE);
    }
}
