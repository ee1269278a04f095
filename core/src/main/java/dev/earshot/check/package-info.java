/**
 * Findings about a scenario before anyone plays it, its structure and its fairness, one file each. May
 * import everything but {@code debrief}, {@code render} and {@code record}.
 */
@NullMarked
package dev.earshot.check;

import org.jspecify.annotations.NullMarked;
