package dev.earshot.rubric;

/**
 * One of the things that a rule may look at, named like the method of {@link JudgeMemory} that tells it. What is about a
 * fact, a feeling, a fix or a behaviour is read only of that which is being judged.
 */
public enum MemoryField {
    TURN,
    LISTENS_NOW,
    LAST_LISTENED,
    TOLD,
    SHOWN_FEELING,
    FELT_FEELING,
    CUE_OFFERED,
    ABUSIVE,
    HOSTILITY,
    MOOD,
    MOOD_AT_FIRST,
    OPENED,
    OPENS_NOW,
    BALANCE,
    LIMIT_SET,
    REFUSES_ABUSE_NOW,
    ABUSE_TAKEN_BEFORE,
    VERDICTS_NOW,
    NEEDS_KNOWN,
    NEVER_WORKS,
    REPEATS,
    APOLOGIES,
    ACKNOWLEDGED,
    ACKNOWLEDGES_NOW,
    HANDS_OVER_WARM
}
