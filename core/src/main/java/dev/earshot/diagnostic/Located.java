package dev.earshot.diagnostic;

/**
 * A value and the place in the source where it was written, so that whatever can be blamed can be pointed at.
 *
 * @param value what was written
 * @param span where
 */
public record Located<T>(T value, Span span) {}
