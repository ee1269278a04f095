/**
 * A second, slow and plain interpreter of scenarios, written from the author's model alone, and the brute force that
 * rests on it. The machine and the search are tested against these: they are never their own witnesses.
 */
@NullMarked
package dev.earshot.naive;

import org.jspecify.annotations.NullMarked;
