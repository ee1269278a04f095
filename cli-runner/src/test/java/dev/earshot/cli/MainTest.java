package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void without_a_command_it_tells_its_usage_and_returns_2() {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();

        int exit = Main.run(new PrintStream(messages, true, StandardCharsets.UTF_8));

        assertEquals(2, exit);
        assertEquals(
                "Usage: earshot <command>",
                messages.toString(StandardCharsets.UTF_8).strip());
    }
}
