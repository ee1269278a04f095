package dev.earshot.judge;

/** How a reply was judged, as far as the ledgers ask. */
interface Judgement {
    Rulings rulings();

    /** Whether the reply was judged as this behaviour. */
    boolean has(int behaviour);

    /** The fixes that the reply tried in vain, one bit each. */
    long failed();

    /** Whether the reply leaves abuse without an answer. */
    boolean takesAbuse();

    boolean acknowledgesNow();

    boolean listensNow();

    /** Whether an open question about the feeling takes up a cue not taken up before. */
    boolean picksUp(int feeling);

    /** Whether naming the feeling here meets it for the first time. */
    boolean meets(int feeling);
}
