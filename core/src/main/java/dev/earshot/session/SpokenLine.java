package dev.earshot.session;

import dev.earshot.compiled.Line;

/**
 * Something said, in the wording that the seed chose.
 *
 * @param line what was said, whatever its wording
 * @param text the words, placeholders filled in
 */
public record SpokenLine(Line line, String text) {}
