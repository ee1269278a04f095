package dev.earshot.rubric;

/**
 * Words of a rule's entry that contradict the rest of it.
 *
 * @param key the key of the entry under which they stand
 * @param words those that do, if they stand there
 * @param phrase the key of the sentence that says why, of one {@code word}
 */
public record RuleConflict(String key, Behaviours words, String phrase) {}
