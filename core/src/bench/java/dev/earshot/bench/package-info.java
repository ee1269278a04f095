/** Benchmarks: how fast and how small, against what could be written by hand. Run by the profile {@code bench}. */
@NullMarked
package dev.earshot.bench;

import org.jspecify.annotations.NullMarked;
