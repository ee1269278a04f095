package dev.earshot.scenario;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that is found in the scenario and meant to be as it is.
 *
 * @param finding what is found; one that can be silenced
 * @param at the id of the state, reply, fact or whatever else it is found at; null: wherever it is found
 * @param because why it is meant so
 */
public record Silence(Located<Code> finding, @Nullable Located<String> at, Located<String> because, Span span) {}
