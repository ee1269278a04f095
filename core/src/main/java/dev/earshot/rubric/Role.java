package dev.earshot.rubric;

/** What a behaviour does to the conversation itself, beyond being judged. */
public enum Role {
    /** Nothing further. */
    PLAIN,
    /** Asks for facts: the customer answers. */
    ASK,
    /** Invites her to tell; about a feeling, it picks up its cue. */
    ASK_OPEN,
    /** Gives facts back. */
    PARAPHRASE,
    /** Gives facts back with what they mean to her. */
    DEEPEN,
    /** Names a feeling; the felt one after its cue meets it. */
    VALIDATE,
    APOLOGISE,
    /** Tries a fix. */
    SOLVE,
    /** Makes a promise. */
    PROMISE,
    /** Makes a promise without basis. */
    OVERPROMISE,
    /** Keeps a promise. */
    KEEP,
    SET_LIMIT,
    HAND_OVER
}
