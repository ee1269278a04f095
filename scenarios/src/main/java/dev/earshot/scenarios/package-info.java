/** The bundled scenario files, and the one class that lists and opens them. Imports nothing of ours. */
@NullMarked
package dev.earshot.scenarios;

import org.jspecify.annotations.NullMarked;
