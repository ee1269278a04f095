/**
 * Words for the trainee, made from numbers. May import {@code scoring}, {@code session}, {@code explore},
 * {@code machine}, {@code rubric} and {@code scenario}.
 */
@NullMarked
package dev.earshot.debrief;

import org.jspecify.annotations.NullMarked;
