package dev.earshot.yaml;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Position;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns the bytes of a file into its text. YAML libraries decode leniently, overlong forms included, so it is done here,
 * strictly.
 */
final class Bytes {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Bytes() {}

    /** The text, or what keeps the bytes from being one. */
    static Checked<SourceText> decode(String file, byte[] bytes) {
        if (bytes.length > Limits.BYTES) {
            String message = "the file has more than %s KiB".formatted(Limits.BYTES / 1024);
            return failed(Code.FILE_TOO_LARGE, file, new Position(1, 1), message, "split it into several scenarios");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        if (!result.isError()) {
            return new Checked<>(SourceText.of(text), List.of());
        }
        SourceText before = SourceText.of(text);
        String message = "byte 0x%02X is not UTF-8".formatted(bytes[in.position()] & 0xFF);
        return failed(Code.NOT_UTF_8, file, before.position(before.length()), message, "save the file as UTF-8");
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Checked<SourceText> failed(Code code, String file, Position place, String message, String help) {
        Span span = new Span(place, place);
        return new Checked<>(null, List.of(new Diagnostic(code, file, span, "", message, help, List.of())));
    }
}
