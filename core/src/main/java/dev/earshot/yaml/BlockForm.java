package dev.earshot.yaml;

import dev.earshot.text.Message;
import org.jspecify.annotations.Nullable;

/** The one way of writing speech in which no character means anything but itself. */
final class BlockForm {
    private BlockForm() {}

    /** Help that shows the text as a block, under its key or, without one, as the entry of a list. */
    static Message of(@Nullable String key, String text) {
        return key == null
                ? Message.of("block-form.entry", "text", text)
                : Message.of("block-form.key", "key", key, "text", text);
    }

    /** The same for a place within brackets, where no block can stand. */
    static Message outsideOfBrackets(@Nullable String key, String text) {
        return key == null
                ? Message.of("block-form.outside.entry", "text", text)
                : Message.of("block-form.outside.key", "key", key, "text", text);
    }
}
