/**
 * What an author wrote, every blamable part with its span. It is not compiled: names may still point
 * nowhere. May import {@code diagnostic}.
 */
@NullMarked
package dev.earshot.scenario;

import org.jspecify.annotations.NullMarked;
