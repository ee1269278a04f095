package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * The simulated customer at the first ring.
 *
 * @param role what the customer does at work; null: not said
 * @param frustration 0 to 100
 * @param trust 0 to 100
 * @param patience how many replies the customer waits for before giving up, at least 1
 * @param givesUp the ending for that
 */
public record Customer(
        Located<String> name,
        @Nullable Located<String> role,
        int frustration,
        int trust,
        int patience,
        Located<String> givesUp,
        Span span) {}
