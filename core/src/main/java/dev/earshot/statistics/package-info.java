/**
 * Measures of agreement and dependence, and a seeded stream of numbers. Imports nothing of ours.
 */
@NullMarked
package dev.earshot.statistics;

import org.jspecify.annotations.NullMarked;
