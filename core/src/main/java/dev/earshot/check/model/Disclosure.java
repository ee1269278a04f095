package dev.earshot.check.model;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import dev.earshot.scenario.Speech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of the customer's with which facts are told and cues are given.
 *
 * @param words null: there are none
 */
public record Disclosure(@Nullable Speech words, List<Located<String>> tells, List<Located<String>> cues, Span span) {}
