package dev.earshot.diagnostic;

import java.nio.charset.StandardCharsets;

/**
 * A file together with what there is to say about it: what every kind of report is made from.
 *
 * @param name the file as its reader calls it, nothing escaped
 * @param text what stands in it; what is no UTF-8 stands there as U+FFFD
 * @param checked what there is to say; all of it is about this file
 */
public record CheckedFile(String name, SourceText text, Checked<?> checked) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @param bytes the file as it is; a byte order mark takes no column */
    public static CheckedFile of(String name, byte[] bytes, Checked<?> checked) {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        String text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
        return new CheckedFile(name, SourceText.of(text), checked);
    }
}
