/**
 * Behaviours, skills and the context rules over a read-only view that {@code judge} implements: the one
 * published place points come from. May import {@code text} and {@code diagnostic}.
 */
@NullMarked
package dev.earshot.rubric;

import org.jspecify.annotations.NullMarked;
