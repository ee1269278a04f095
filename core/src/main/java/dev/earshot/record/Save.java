package dev.earshot.record;

import dev.earshot.session.Journal;
import org.jspecify.annotations.Nullable;

/**
 * An unfinished play as it is kept.
 *
 * @param journal what has to be played again
 * @param file where the scenario was read from; null: it is one that comes with Earshot
 */
public record Save(Journal journal, @Nullable String file) {}
