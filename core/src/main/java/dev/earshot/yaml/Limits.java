package dev.earshot.yaml;

/** How large a file may be. No scenario written by people comes near; what does come near was not written by people. */
final class Limits {
    static final int BYTES = 1024 * 1024;
    static final int DEPTH = 32;
    static final int TOKENS = 100_000;
    static final int TEXT = 8_192;

    private Limits() {}
}
