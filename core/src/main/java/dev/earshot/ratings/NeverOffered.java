package dev.earshot.ratings;

/**
 * A reply that the author offers in a state, but no conversation does.
 *
 * @param state the id of the state
 * @param reply the id of the reply
 */
public record NeverOffered(String state, String reply) {}
