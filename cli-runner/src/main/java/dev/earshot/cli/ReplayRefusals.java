package dev.earshot.cli;

import dev.earshot.session.Journal;
import dev.earshot.session.Replay;
import dev.earshot.text.Message;

/** Why a recorded conversation cannot be played again, for somebody who did not change anything. */
final class ReplayRefusals {
    private ReplayRefusals() {}

    /** Of a kept conversation that somebody wants to go on with. */
    static Message onResume(Replay.Refused refused, int rules) {
        return switch (refused.mismatch()) {
            case RULES -> Message.of("resume.refused.rules", "played", rules, "current", Journal.RULES);
            case STATE -> Message.of("resume.refused.state", "turn", refused.turn(), "state", refused.wasState());
            case REPLY -> reply("resume.refused.reply", refused);
            case OFFER -> reply("resume.refused.offer", refused);
        };
    }

    /** Of a recorded conversation that is to be judged again. */
    static Message onRejudge(Replay.Refused refused, int rules) {
        return switch (refused.mismatch()) {
            case RULES -> Message.of("rejudge.refused.rules", "played", rules, "current", Journal.RULES);
            case STATE -> Message.of("rejudge.refused.state", "turn", refused.turn(), "state", refused.wasState());
            case REPLY -> reply("rejudge.refused.reply", refused);
            case OFFER -> reply("rejudge.refused.offer", refused);
        };
    }

    private static Message reply(String key, Replay.Refused refused) {
        return Message.of(
                key, "turn", refused.turn(), "state", refused.wasState(), "reply", String.valueOf(refused.reply()));
    }
}
