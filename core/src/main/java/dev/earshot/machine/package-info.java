/**
 * The compiled scenario: names resolved once, the snapshot, the judging of a reply, and the one pure step
 * {@code advance}. May import {@code scenario}, {@code rubric} and {@code diagnostic}.
 */
@NullMarked
package dev.earshot.machine;

import org.jspecify.annotations.NullMarked;
