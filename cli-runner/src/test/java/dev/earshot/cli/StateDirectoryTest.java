package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateDirectoryTest {
    @Test
    void follows_the_custom_of_the_platform() {
        assertEquals("/home/ada/.local/state/earshot", folder("Linux", "/home/ada", Map.of()));
        assertEquals("/state/earshot", folder("Linux", "/home/ada", Map.of("XDG_STATE_HOME", "/state")));
        assertEquals("/Users/ada/Library/Application Support/earshot", folder("Mac OS X", "/Users/ada", Map.of()));
        assertEquals("/data/earshot", folder("Windows 11", "/Users/ada", Map.of("LOCALAPPDATA", "/data")));
    }

    @Test
    void a_relative_state_home_does_not_count() {
        assertEquals("/home/ada/.local/state/earshot", folder("Linux", "/home/ada", Map.of("XDG_STATE_HOME", "state")));
    }

    @Test
    void earshot_home_overrides_all_of_it() {
        assertEquals("/own", folder("Linux", "?", Map.of("EARSHOT_HOME", "/own", "XDG_STATE_HOME", "/state")));
    }

    @Test
    void without_a_home_there_is_no_folder() {
        assertEquals("", folder("Linux", "?", Map.of()));
        assertEquals("", folder("Linux", "", Map.of()));
        assertEquals("", folder("Windows 11", "/Users/ada", Map.of()));
    }

    private static String folder(String system, String home, Map<String, String> environment) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        ProcessContext process = new ProcessContext(
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                environment,
                system,
                home,
                "earshot",
                false,
                () -> 0,
                () -> false,
                () -> 0,
                () -> 1);
        Optional<Path> found = new StateDirectory(process).find();
        return found.map(Path::toString).orElse("");
    }
}
