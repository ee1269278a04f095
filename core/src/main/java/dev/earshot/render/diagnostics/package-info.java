/**
 * Diagnostics as text and as workflow commands. Imports {@code text}.
 */
@NullMarked
package dev.earshot.render.diagnostics;

import org.jspecify.annotations.NullMarked;
