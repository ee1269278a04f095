package dev.earshot.rubric;

/** What kind of thing of a scenario an act names, and a verdict rests on. */
public enum SubjectKind {
    FACT,
    FEELING,
    FIX,
    PROMISE
}
