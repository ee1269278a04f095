package dev.earshot.scenarios;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The scenarios that come with Earshot. They are listed in the resource {@code index}, one id per line, in the order in
 * which they are offered; the text of each is {@code <id>.scenario.yaml} beside it. Nothing scans the class path, so
 * this works the same from a folder, a jar and a runtime image.
 */
public final class BundledScenarios {
    private static final String INDEX = "index";
    private static final List<String> IDS = readIndex();

    private BundledScenarios() {}

    /** The ids of all bundled scenarios, in the order in which they are offered. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Opens the text of a scenario, UTF-8; the caller closes it.
     *
     * @throws IllegalArgumentException if {@link #ids()} does not hold the id
     */
    public static InputStream open(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("no bundled scenario has the id '" + id + "'");
        }
        InputStream text = BundledScenarios.class.getResourceAsStream(id + ".scenario.yaml");
        if (text == null) {
            throw new UncheckedIOException(
                    new FileNotFoundException("the index lists '" + id + "', but its file is missing"));
        }
        return text;
    }

    /**
     * The whole text of a scenario, UTF-8.
     *
     * @throws IllegalArgumentException if {@link #ids()} does not hold the id
     */
    public static byte[] read(String id) {
        try (InputStream text = open(id)) {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> readIndex() {
        try (InputStream index = BundledScenarios.class.getResourceAsStream(INDEX)) {
            if (index == null) {
                return List.of();
            }
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
