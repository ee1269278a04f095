/** The {@code earshot} command: arguments, files and terminal around the core, and no logic that an embedder would miss. */
@NullMarked
package dev.earshot.cli;

import org.jspecify.annotations.NullMarked;
