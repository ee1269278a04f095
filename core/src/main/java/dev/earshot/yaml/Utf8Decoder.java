package dev.earshot.yaml;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Position;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.Message;
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
final class Utf8Decoder {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8Decoder() {}

    /** The text, or what keeps the bytes from being one. */
    static Checked<SourceText> decode(String file, byte[] bytes) {
        if (bytes.length > Limits.BYTES) {
            Message message = Message.of("file-too-large.bytes", "most", Limits.BYTES / 1024);
            Message help = Message.of("file-too-large.bytes.help");
            return failed(Code.FILE_TOO_LARGE, file, new Position(1, 1), message, help);
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
        String found = "0x%02X".formatted(bytes[in.position()] & 0xFF);
        Message message = Message.of("not-utf-8.byte", "byte", found);
        Message help = Message.of("not-utf-8.byte.help");
        return failed(Code.NOT_UTF_8, file, before.position(before.length()), message, help);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Checked<SourceText> failed(Code code, String file, Position place, Message message, Message help) {
        Span span = new Span(place, place);
        return new Checked<>(null, List.of(new Diagnostic(code, file, span, "", message, help, List.of())));
    }
}
