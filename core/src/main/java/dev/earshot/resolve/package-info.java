/**
 * Name resolution: every name in a scenario that points nowhere, and every behaviour that is about the wrong thing.
 * Imports {@code scenario} and {@code rubric}.
 */
@NullMarked
package dev.earshot.resolve;

import org.jspecify.annotations.NullMarked;
