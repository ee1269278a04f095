package dev.earshot.record;

import dev.earshot.Golden;
import dev.earshot.diagnostic.CheckedFile;
import dev.earshot.diagnostic.Code;
import dev.earshot.yaml.Examined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files with findings, for those who write them down. */
public final class Findings {
    private static final Path FIVE_PROBLEMS = Golden.resource("dev/earshot/render/five-problems.scenario.yaml");

    private Findings() {}

    /** One file with several problems. */
    public static CheckedFile several() throws IOException {
        return examined("scenarios/five-problems.scenario.yaml", FIVE_PROBLEMS);
    }

    /** Where the report on {@link #several} lies that ends with this. */
    public static Path golden(String suffix) {
        return FIVE_PROBLEMS.resolveSibling("five-problems" + suffix);
    }

    /** Every file of the corpus that has something wrong with it. */
    public static List<CheckedFile> corpus() throws IOException {
        List<CheckedFile> checked = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Golden.resource("corpus/invalid"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                checked.add(examinedForItsFlaw(file));
            }
        }
        return checked;
    }

    /** The folder is named after the flaw; one that shows only in play is looked for too. */
    private static CheckedFile examinedForItsFlaw(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        Code flaw = Code.find(file.getParent().getFileName().toString()).orElseThrow();
        return CheckedFile.of(name, bytes, Examined.fileAbout(flaw, name, bytes));
    }

    private static CheckedFile examined(String name, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return CheckedFile.of(name, bytes, Examined.file(name, bytes));
    }
}
