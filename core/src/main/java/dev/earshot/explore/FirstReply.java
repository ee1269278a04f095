package dev.earshot.explore;

/**
 * What a play can still come to that begins with this reply.
 *
 * @param reply its id
 * @param value the most that such a play counts for a {@link Goal}
 */
public record FirstReply(String reply, long value) {}
