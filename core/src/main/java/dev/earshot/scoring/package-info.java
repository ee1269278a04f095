/**
 * Numbers with their evidence: for every point, the words that earned it. May import {@code session},
 * {@code explore}, {@code machine}, {@code rubric} and {@code scenario}.
 */
@NullMarked
package dev.earshot.scoring;

import org.jspecify.annotations.NullMarked;
