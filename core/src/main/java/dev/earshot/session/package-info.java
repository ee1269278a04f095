/**
 * One play: turns, transcript, replay, rewind. May import {@code text}, {@code machine}, {@code scenario}, {@code
 * rubric} and {@code diagnostic}.
 */
@NullMarked
package dev.earshot.session;

import org.jspecify.annotations.NullMarked;
