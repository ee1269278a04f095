/**
 * Text to scenario and text to rubric, with the exact place of everything; the only package that knows the
 * YAML library. May import {@code scenario}, {@code rubric} and {@code diagnostic}.
 */
@NullMarked
package dev.earshot.yaml;

import org.jspecify.annotations.NullMarked;
