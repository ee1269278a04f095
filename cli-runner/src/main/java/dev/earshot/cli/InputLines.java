package dev.earshot.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines that somebody types, as UTF-8 whatever the locale; what is none is replaced. Of an endless line only the beginning
 * is kept.
 */
final class InputLines {
    /** More than anybody answers. */
    static final int LONGEST = 2_000;

    private static final int MOST_BYTES = 4 * LONGEST;
    private static final int CHUNK = 8 * 1024;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int end;

    InputLines(InputStream in) {
        this.in = in;
    }

    /** A line without its end. */
    record Line(String text, boolean tooLong) {}

    /** The next line; none at the end of the input. */
    Optional<Line> next() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        for (int b = read(); b >= 0; b = read()) {
            any = true;
            if (b == '\n') {
                break;
            }
            if (line.size() < MOST_BYTES) {
                line.write(b);
            } else {
                tooLong = true;
            }
        }
        String text = line.toString(StandardCharsets.UTF_8).strip();
        return any ? Optional.of(new Line(text, tooLong || text.length() > LONGEST)) : Optional.empty();
    }

    private int read() {
        if (next == end) {
            next = 0;
            end = Math.max(0, fill());
            if (end == 0) {
                return -1;
            }
        }
        return chunk[next++] & 0xff;
    }

    /** A terminal that is closed while somebody plays gives an error; that is the end of the input like any other. */
    private int fill() {
        try {
            return in.read(chunk);
        } catch (IOException e) {
            return -1;
        }
    }
}
