package dev.earshot.record;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The name of a file as a URI reference (RFC 3986): relative if the file was named so, and then about no machine. */
final class FileReference {
    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String DRIVE = "[A-Za-z]:/.*";

    private FileReference() {}

    /** @param separator what stands between folders where the file lies */
    static String of(String name, char separator) {
        String path = name.replace(separator, '/');
        if (path.startsWith("/")) {
            return "file://" + encoded(path);
        }
        if (separator != '/' && path.matches(DRIVE)) {
            return "file:///" + path.substring(0, 2) + encoded(path.substring(2));
        }
        return encoded(path.replaceFirst("^(\\./+)+", ""));
    }

    /** Colons are encoded too: in the first part of a relative reference one would end a scheme. */
    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c == '/' || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return uri.toString();
    }
}
