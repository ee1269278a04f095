/**
 * Checks of what plays come upon: does every part of the scenario do what it is there for. Imports
 * {@code check.model}.
 */
@NullMarked
package dev.earshot.check.soundness;

import org.jspecify.annotations.NullMarked;
