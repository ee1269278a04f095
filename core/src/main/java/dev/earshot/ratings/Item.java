package dev.earshot.ratings;

/**
 * A reply to be rated, in one situation.
 *
 * @param id of letters that say nothing; the same as long as the reply is offered in this situation
 * @param reply the id of the reply
 * @param say its words, placeholders filled in
 */
public record Item(String id, String reply, String say) {}
