package dev.earshot.cli;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to play.
 *
 * @param seed null: any
 * @param script replies written down beforehand; null: they are typed
 * @param resume whether to go on with an unfinished play without asking
 * @param startOver whether to start over without asking
 * @param json whether the result is wanted as a document
 */
record PlayOptions(
        @Nullable Long seed, @Nullable AnswerScript script, boolean resume, boolean startOver, boolean json) {
    /** Whether anybody follows the conversation: not if it is all written down and only the document is wanted. */
    boolean followed() {
        return script == null || !json;
    }
}
