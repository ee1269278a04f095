package dev.earshot.bench;

import dev.earshot.explore.Exploration;
import dev.earshot.explore.Search;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How much heap the standard search of the largest bundled scenario cannot do without, program and all: it is run in JVMs
 * of ever less heap until it fails.
 */
public final class SearchMemory {
    private static final int MOST_BYTES = 96;
    private static final int MIB = 1 << 20;
    private static final int STEP = 4;

    private SearchMemory() {}

    static void measure() throws IOException, InterruptedException {
        long configurations = Search.standard()
                .explore(BundledText.machine(BundledText.LARGEST))
                .configurations();
        long heap = MOST_BYTES * configurations / MIB;
        long enough = 0;
        while (heap > 0 && runsIn(heap)) {
            enough = heap;
            heap -= STEP;
        }
        if (enough == 0) {
            System.out.printf("memory: more than %d bytes a configuration%n", MOST_BYTES);
        } else {
            System.out.printf(
                    "memory: %,d configurations in a heap of %d MiB, %d bytes each, and not in %d MiB; at most: %d bytes%n",
                    configurations, enough, enough * MIB / configurations, heap, MOST_BYTES);
        }
    }

    private static boolean runsIn(long heap) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                // A small nursery: what lies there is not yet needed or no more.
                "-XX:NewSize=1m",
                "-XX:MaxNewSize=2m",
                "-Xmx" + heap + "m",
                "-cp",
                System.getProperty("java.class.path"),
                SearchMemory.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }

    /** One search; the exit code tells whether it had heap enough. */
    public static void main(String[] args) {
        Exploration exploration = Search.standard().explore(BundledText.machine(BundledText.LARGEST));
        if (!exploration.isExact()) {
            System.exit(1);
        }
    }
}
