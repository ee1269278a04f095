package dev.earshot.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The text of a scenario.
 *
 * @param name how messages call it
 * @param file where it was read from; null: it comes with Earshot, or was typed
 */
record SourceText(String name, byte[] bytes, @Nullable Path file) {}
