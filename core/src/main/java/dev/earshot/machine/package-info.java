/**
 * The machine: a compiled scenario, the snapshot of a play, and the one function that moves it on. Imports
 * {@code compiled} and {@code judge}.
 */
@NullMarked
package dev.earshot.machine;

import org.jspecify.annotations.NullMarked;
