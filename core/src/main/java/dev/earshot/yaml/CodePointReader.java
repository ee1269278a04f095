package dev.earshot.yaml;

import java.io.Reader;

/**
 * Reads a text without ever handing out half of a character at the end of a piece. The YAML library fails on a piece that
 * ends within a surrogate pair: a good file with an emoji in the wrong place could not be read.
 */
final class CodePointReader extends Reader {
    private final String text;
    private int next;

    CodePointReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (next >= text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), next + length);
        if (end < text.length() && length > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(next, end, into, offset);
        int read = end - next;
        next = end;
        return read;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
