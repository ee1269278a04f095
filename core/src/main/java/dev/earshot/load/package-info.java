/**
 * From the bytes of a scenario to a machine, with everything there is to say about the file. Imports what reads,
 * resolves, checks and compiles.
 */
@NullMarked
package dev.earshot.load;

import org.jspecify.annotations.NullMarked;
