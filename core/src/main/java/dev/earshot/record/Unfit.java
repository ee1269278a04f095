package dev.earshot.record;

import dev.earshot.text.Message;
import dev.earshot.text.Phrases;

/** Bytes are no record that can be used. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message reason;

    /** @param reason continues "it cannot be read: " */
    Unfit(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    String reason() {
        return Phrases.say(reason);
    }
}
