/**
 * Saves and documents for programs, results and findings among them, to bytes and back. May import {@code session},
 * {@code scoring}, {@code explore}, {@code machine}, {@code scenario}, {@code rubric} and {@code diagnostic}.
 */
@NullMarked
package dev.earshot.record;

import org.jspecify.annotations.NullMarked;
