package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.scenarios.BundledScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what a reader gets. */
class ReadmeTest {
    private static final Pattern TRANSCRIPT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REPLY = Pattern.compile("^Your reply \\(1-\\d+\\): (\\S+)$", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE);

    private static String readme() throws IOException {
        return Files.readString(Path.of("..", "README.md"));
    }

    @Test
    void its_transcript_is_what_the_command_prints(@TempDir Path folder) throws IOException {
        Matcher transcript = TRANSCRIPT.matcher(readme());
        assertTrue(transcript.find(), "no transcript");
        List<String> replies = REPLY.matcher(transcript.group(1))
                .results()
                .map(reply -> reply.group(1))
                .toList();
        assertFalse(replies.isEmpty());
        CommandHarness earshot = new CommandHarness(folder);
        Path answers = earshot.write("answers", String.join("\n", replies));
        CommandHarness.Ran ran = earshot.run("", "play", "eight-minutes", "--seed", 7, "--answers", answers);
        assertTrue(ran.out().contains(transcript.group(1).strip()), () -> "the command prints:\n" + ran.out());
    }

    @Test
    void it_names_every_scenario_that_comes_with_it() throws IOException {
        List<String> named =
                ROW.matcher(readme()).results().map(row -> row.group(1)).toList();
        assertEquals(BundledScenarios.ids(), named);
    }
}
