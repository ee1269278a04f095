/**
 * What checks look at: the scenario indexed, what can be reached in it at most, and what playing it shows. Imports
 * nothing of the other packages of {@code check}.
 */
@NullMarked
package dev.earshot.check.model;

import org.jspecify.annotations.NullMarked;
