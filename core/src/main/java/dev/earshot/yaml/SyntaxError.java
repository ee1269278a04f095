package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Why a text could not be read on, in words for people who never heard of tokens, and how to get past it.
 *
 * @param repair what to change so that reading can go on behind it
 * @param at the offset of the character to change
 */
record SyntaxError(
        Code code, Span span, Message message, @Nullable Message help, Repair repair, int at) {
    /** What one changed character does. Every place stays where it was. */
    enum Repair {
        /** Nothing can be done: what follows would be misread. */
        NONE,
        /** The character becomes a harmless letter. */
        LETTER,
        /** The rest of the line becomes a comment. */
        COMMENT
    }

    /** Where and why the library stopped. */
    record Stop(String problem, int at, String context, int contextAt, int lastStart, int lastEnd) {}
}
