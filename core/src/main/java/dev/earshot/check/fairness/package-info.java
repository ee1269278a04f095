/**
 * Checks of what plays are worth: does the scenario reward those who talk well, and nobody else. Imports
 * {@code check.model}.
 */
@NullMarked
package dev.earshot.check.fairness;

import org.jspecify.annotations.NullMarked;
