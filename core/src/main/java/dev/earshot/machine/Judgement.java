package dev.earshot.machine;

/**
 * Everything that was ruled on a reply itself, before anything comes of it. Nothing in it is written to any more, but the
 * room behind the rulings: what comes of the reply this time goes there.
 *
 * @param count how many rulings there are
 * @param actRulings how many of the rulings are on acts; they come first
 * @param points per skill, of all rulings
 * @param frustration the moves of all rulings
 * @param trust the same
 * @param acts what the acts were judged as, one bit each
 * @param ledgers what it puts down in the ledgers, word by word, and then which of their bits it writes
 * @param rows the reactions of the place that may fit it
 */
record Judgement(
        Ruling[] rulings,
        int count,
        int actRulings,
        long verdicts,
        long failed,
        boolean warm,
        boolean handsOver,
        boolean listensNow,
        int[] points,
        int frustration,
        int trust,
        long acts,
        long[] ledgers,
        Row[] rows) {
    /** For most of what can come of a reply. */
    static final int ROOM = 4;
}
