package dev.earshot.cli;

import dev.earshot.session.Journal;
import dev.earshot.session.Replay;

/** Why a kept conversation cannot be taken up, for somebody who did not change anything. */
final class ReplayRefusals {
    private ReplayRefusals() {}

    static String of(Replay.Refused refused, int rules) {
        String turn = "turn " + refused.turn();
        return switch (refused.mismatch()) {
            case RULES ->
                "This conversation was played by version " + rules + " of the rules, and this Earshot plays by "
                        + "version " + Journal.RULES + ". It cannot be taken up at turn 1 or later.";
            case STATE ->
                changed(turn) + "the conversation used to stand in '" + refused.wasState()
                        + "' there, and now it stands somewhere else.";
            case REPLY ->
                changed(turn) + "your reply '" + refused.reply() + "', given in '" + refused.wasState()
                        + "', can no longer be given there.";
            case OFFER ->
                changed(turn) + "in '" + refused.wasState() + "', where you replied '" + refused.reply()
                        + "', other replies are on offer now.";
        };
    }

    private static String changed(String turn) {
        return "The scenario has changed since you left, so that this conversation cannot go on. At " + turn + " it is "
                + "different: ";
    }
}
