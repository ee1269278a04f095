package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputStreamMonitorTest {
    @Test
    void whoever_has_read_enough_gets_no_message() {
        assertEquals("141 ", after("Broken pipe"));
    }

    @Test
    void a_full_disk_is_told_of() {
        assertTrue(after("No space left on device")
                .startsWith("3 earshot: the output could not be written (No space left on device)"));
    }

    private static String after(String reason) {
        OutputStreamMonitor sink = new OutputStreamMonitor(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        });
        PrintStream out = new PrintStream(sink, true, StandardCharsets.UTF_8);
        out.print("words");
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int exit = sink.exit(3, new PrintStream(messages, true, StandardCharsets.UTF_8));
        return exit + " " + messages.toString(StandardCharsets.UTF_8);
    }
}
