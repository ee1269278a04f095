/**
 * Judging one reply: the rules of the rubric asked in their order, verdicts with their points, what goes down in the
 * ledgers. Imports {@code compiled}.
 */
@NullMarked
package dev.earshot.judge;

import org.jspecify.annotations.NullMarked;
