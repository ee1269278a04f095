package dev.earshot.scenarios;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledScenariosTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/earshot/scenarios");
    private static final String SUFFIX = ".scenario.yaml";

    @Test
    void the_index_lists_exactly_the_files_each_once() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> onDisk = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
            assertEquals(
                    onDisk, BundledScenarios.ids().stream().sorted().toList(), "index and *" + SUFFIX + " disagree");
        }
    }

    @Test
    void every_listed_scenario_opens_and_reads_as_its_file() throws IOException {
        for (String id : BundledScenarios.ids()) {
            byte[] file = Files.readAllBytes(FOLDER.resolve(id + SUFFIX));
            assertArrayEquals(file, BundledScenarios.read(id), id);
            try (InputStream text = BundledScenarios.open(id)) {
                assertArrayEquals(file, text.readAllBytes(), id);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-scenario", "../scenarios/index", "index", "/etc/passwd"})
    void an_unknown_id_opens_nothing(String id) {
        assertThrows(IllegalArgumentException.class, () -> BundledScenarios.open(id));
        assertThrows(IllegalArgumentException.class, () -> BundledScenarios.read(id));
    }
}
