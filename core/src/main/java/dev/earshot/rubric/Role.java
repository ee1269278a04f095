package dev.earshot.rubric;

/** What a behaviour does to the conversation itself, beyond being judged. */
public enum Role {
    /** Nothing further. */
    PLAIN(SubjectKind.FACT),
    /** Asks for facts: the customer answers. */
    ASK(SubjectKind.FACT),
    /** Invites the customer to tell; about a feeling, it picks up its cue. */
    ASK_OPEN(SubjectKind.FEELING),
    /** Gives facts back. */
    PARAPHRASE(SubjectKind.FACT),
    /** Gives facts back with what they mean to the customer. */
    DEEPEN(SubjectKind.FACT),
    /** Names a feeling; the felt one after its cue meets it. */
    VALIDATE(SubjectKind.FEELING),
    APOLOGISE(SubjectKind.FACT),
    /** Tries a fix. */
    SOLVE(SubjectKind.FIX),
    /** Makes a promise. */
    PROMISE(SubjectKind.PROMISE),
    /** Makes a promise without basis. */
    OVERPROMISE(SubjectKind.PROMISE),
    /** Keeps a promise. */
    KEEP(SubjectKind.PROMISE),
    SET_LIMIT(SubjectKind.FACT),
    HAND_OVER(SubjectKind.FACT);

    private final SubjectKind names;

    Role(SubjectKind names) {
        this.names = names;
    }

    /** Of what kind the things are that an act in this role names, if it names any. */
    public SubjectKind names() {
        return names;
    }
}
