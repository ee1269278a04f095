package dev.earshot.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds of every text that may reach a terminal. */
public final class Harmless {
    private Harmless() {}

    public static void assertHarmless(String safe) {
        assertTrue(safe.codePoints()
                .noneMatch(c -> c < ' ' && c != '\n'
                        || c >= 0x7F && c <= 0x9F
                        || c >= 0x2028 && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069
                        || c >= 0xD800 && c <= 0xDFFF));
    }
}
