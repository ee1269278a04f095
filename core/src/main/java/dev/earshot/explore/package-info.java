/**
 * Exact, bounded search over a machine: what can be reached, the bounds of values, regret. It says when it
 * stopped early. May import {@code machine}, {@code rubric}, {@code scenario} and {@code diagnostic}.
 */
@NullMarked
package dev.earshot.explore;

import org.jspecify.annotations.NullMarked;
