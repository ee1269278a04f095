package dev.earshot.rubric;

/** What something that happens in the ledgers is worth. */
public record LedgerRule(RuleText text, LedgerEvent event, int becomes) implements ContextRule.Notes {}
