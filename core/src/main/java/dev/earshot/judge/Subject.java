package dev.earshot.judge;

import dev.earshot.rubric.SubjectKind;

/**
 * Something of the scenario that a verdict rests on.
 *
 * @param id its id in the scenario, or that of a feeling of the rubric
 */
public record Subject(SubjectKind kind, String id) {}
