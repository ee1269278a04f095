package dev.earshot.ratings;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of a sheet as its text, in whatever encoding a spreadsheet program saved it. */
final class SheetBytes {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What programs of Western Europe and America save as «CSV» without further words. Any bytes are a text in it. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SheetBytes() {}

    static String text(byte[] bytes) {
        String text = decoded(bytes);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || isBigEndian(bytes))) {
            return new String(bytes, isBigEndian(bytes) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean isBigEndian(byte[] bytes) {
        return bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
    }
}
