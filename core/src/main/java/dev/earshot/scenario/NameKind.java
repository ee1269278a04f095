package dev.earshot.scenario;

/** What a name in a scenario can refer to. */
public enum NameKind {
    STATE,
    ENDING,
    /** A state or an ending: where {@code to} leads. */
    PLACE,
    FACT,
    /** A feeling that the scenario declares. */
    FEELING,
    /** A feeling that the scenario declares or the rubric knows. */
    SHOWN_FEELING,
    FIX,
    PROMISE,
    /** A flag that something sets. */
    FLAG,
    /** A behaviour of the rubric. */
    BEHAVIOUR,
    /** A mood band of the rubric. */
    MOOD,
    /** A principle of the rubric. */
    PRINCIPLE
}
