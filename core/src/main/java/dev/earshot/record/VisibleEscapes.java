package dev.earshot.record;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes, beyond what JSON asks for, whatever could steer a terminal on which a document is printed: DEL, C1 controls,
 * line and paragraph separators, and the controls that turn the direction of writing.
 */
final class VisibleEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes[0x7f] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return steers(character) ? new SerializedString("\\u" + fourDigits(character)) : null;
    }

    private static boolean steers(int character) {
        return character >= 0x7f && character <= 0x9f
                || character == 0x061c
                || character == 0x200e
                || character == 0x200f
                || character >= 0x2028 && character <= 0x202e
                || character >= 0x2066 && character <= 0x2069;
    }

    private static String fourDigits(int character) {
        String digits = Integer.toHexString(character);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
