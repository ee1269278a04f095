package dev.earshot.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks. Figures drift with whatever else a machine does, ratios hardly: what is compared is run in turns,
 * each time in a JVM of its own, and the ratio of each round counts. Whatever else the machine does can only slow a run down;
 * so the fastest stretch of two seconds counts.
 */
public final class Benchmarks {
    private static final int ROUNDS = 5;

    private static final List<Pair> PAIRS = List.of(
            new Pair("search", "SearchBench.engine", "SearchBench.byHand", "of a search written by hand", 0.5),
            new Pair("cores", "CoresBench.all", "CoresBench.one", "of one core", 1),
            new Pair("check", "CheckBench.check", "CheckBench.scan", "of the bare YAML scanner", 1 / 3.0));

    private Benchmarks() {}

    /**
     * What is measured against what.
     *
     * @param least the ratio of their speeds to be reached
     */
    private record Pair(String name, String ours, String theirs, String than, double least) {}

    /** Runs those named: {@code search}, {@code cores}, {@code check}, {@code memory}; or {@code all}. */
    public static void main(String[] args) throws Exception {
        List<String> wanted = Arrays.asList(args);
        for (Pair pair : PAIRS) {
            if (wanted.contains("all") || wanted.contains(pair.name)) {
                compare(pair);
            }
        }
        if (wanted.contains("all") || wanted.contains("memory")) {
            SearchMemory.measure();
        }
    }

    private static void compare(Pair pair) throws RunnerException {
        Map<String, List<Double>> scores = new LinkedHashMap<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double ours = score(pair.ours, scores);
            double theirs = score(pair.theirs, scores);
            ratios.add(ours / theirs);
        }
        scores.forEach((name, all) -> System.out.printf(
                "%-20s %,14.1f a second  (%,.1f to %,.1f)%n",
                name, median(all), Collections.min(all), Collections.max(all)));
        System.out.printf(
                "%-20s %14.2f %s  (%.2f to %.2f); to be reached: %.2f%n%n",
                pair.name, median(ratios), pair.than, Collections.min(ratios), Collections.max(ratios), pair.least);
    }

    private static double score(String benchmark, Map<String, List<Double>> scores) throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include("\\." + benchmark.replace(".", "\\.") + "$")
                        .forks(1)
                        .warmupIterations(6)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(8)
                        .measurementTime(TimeValue.seconds(2))
                        .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        double score = result.getPrimaryResult().getStatistics().getMax();
        scores.computeIfAbsent(benchmark, name -> new ArrayList<>()).add(score);
        return score;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
