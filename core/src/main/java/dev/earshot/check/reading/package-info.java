/**
 * Checks of a scenario as it is written, without playing it. Imports {@code check.model}.
 */
@NullMarked
package dev.earshot.check.reading;

import org.jspecify.annotations.NullMarked;
