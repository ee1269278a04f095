package dev.earshot.cli;

import dev.earshot.diagnostic.Wording;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.List;

/** What is said of a name that is none of those there are: with the nearest of them, or with all if they are few. */
final class UnknownName {
    private static final int SHORT_LIST = 12;

    private UnknownName() {}

    /**
     * The message.
     *
     * @param key that of the sentence with the name alone; with {@code .did-you-mean} and {@code .all} behind it, those of
     *     the sentences with other names
     */
    static Message message(String key, String name, List<String> names) {
        Argument given = Argument.quoted(name);
        List<String> near = Wording.nearest(name, names);
        if (!near.isEmpty()) {
            return Message.of(key + ".did-you-mean", "name", given, "names", Argument.anyOf(near));
        }
        return names.isEmpty() || names.size() > SHORT_LIST
                ? Message.of(key, "name", given)
                : Message.of(key + ".all", "name", given, "names", Argument.row(names));
    }
}
