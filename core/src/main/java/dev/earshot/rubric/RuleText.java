package dev.earshot.rubric;

/**
 * What people read about a context rule.
 *
 * @param id kebab-case, stable
 * @param says the rule in one plain sentence
 * @param principle the principle it serves
 * @param source where it comes from
 */
public record RuleText(String id, String says, String principle, String source) {}
