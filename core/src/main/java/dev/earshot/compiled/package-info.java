/**
 * What a scenario and a rubric are compiled to: tables by number, the layout of a snapshot, the guards, and which
 * fields of a snapshot anything can still read. Imports {@code scenario} and {@code rubric}.
 */
@NullMarked
package dev.earshot.compiled;

import org.jspecify.annotations.NullMarked;
