/**
 * Simulated trainees: what each prefers to say, as data, and plays of theirs under many seeds. May import {@code
 * session}, {@code explore}, {@code machine}, {@code scenario}, {@code rubric} and {@code diagnostic}.
 */
@NullMarked
package dev.earshot.players;

import org.jspecify.annotations.NullMarked;
