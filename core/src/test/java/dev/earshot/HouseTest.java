package dev.earshot;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The measures of the house: no cycles, small files, and no sentences in Java. */
@AnalyzeClasses(packages = "dev.earshot", importOptions = DoNotIncludeTests.class)
class HouseTest {
    // ---- What is left: these are only ever lowered ----

    /** Top-level classes of core that stand on a cycle of dependencies. To be 0. */
    private static final int CYCLES_LEFT = 0;

    /** Literals of three words or more that {@link #ALLOWED} does not list. To be 0. */
    private static final int LITERALS_LEFT = 0;

    /** The lines of the longest main file. To be 400. */
    private static final int LONGEST_LEFT = 400;

    /** The lines that 95 of 100 main files have at most. To be 250. */
    private static final int LINES_OF_95_IN_100_LEFT = 250;

    // ---- Limits ----

    private static final int MEDIAN_LINES = 70;
    private static final int MOST_ALLOWED = 30;
    private static final int GUIDE_BYTES = 8 * 1024;

    private static final String OF_THE_YAML_LIBRARY = "words by which the YAML library's own errors are told apart";

    /** Literals of three words or more that stay in Java, as they stand in the source without quotes, and why. */
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("Expected a property name", OF_THE_YAML_LIBRARY),
            Map.entry("a comment or a line break", OF_THE_YAML_LIBRARY),
            Map.entry("could not find expected ':'", OF_THE_YAML_LIBRARY),
            Map.entry("expected '<document start>'", OF_THE_YAML_LIBRARY),
            Map.entry("expected <block end>", OF_THE_YAML_LIBRARY),
            Map.entry("expected the node content", OF_THE_YAML_LIBRARY),
            Map.entry("mapping keys are not allowed", OF_THE_YAML_LIBRARY),
            Map.entry("mapping values are not allowed", OF_THE_YAML_LIBRARY),
            Map.entry("scanning a directive", OF_THE_YAML_LIBRARY),
            Map.entry("scanning a tag", OF_THE_YAML_LIBRARY),
            Map.entry("scanning an alias", OF_THE_YAML_LIBRARY),
            Map.entry("scanning an anchor", OF_THE_YAML_LIBRARY),
            Map.entry("sequence entries are not allowed", OF_THE_YAML_LIBRARY),
            Map.entry("that cannot start any token", OF_THE_YAML_LIBRARY),
            Map.entry("unexpected document separator", OF_THE_YAML_LIBRARY),
            Map.entry("unexpected end of stream", OF_THE_YAML_LIBRARY),
            Map.entry("an elementary condition has no part ", "the text of an exception for programmers"),
            Map.entry(
                    "# .*?\\\\n\\\\n(.*?)\\\\n\\\\n## Wrong\\\\n\\\\n```\\\\w+\\\\n(.*?)```\\\\n\\\\n## Right\\\\n\\\\n```\\\\w+\\\\n(.*?)```\\\\n",
                    "a pattern for how the pages of codes are laid out"));

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("dev.earshot.(**)").should().beFreeOfCycles();

    @ArchTest
    static void files_form_no_cycle(JavaClasses core) {
        Set<String> cyclic = onCycles(core, name -> name.replaceFirst("\\$.*", ""));
        assertTrue(cyclic.size() <= CYCLES_LEFT, () -> cyclic.size() + " files on cycles: " + cyclic);
    }

    @ArchTest
    static void main_files_are_small(JavaClasses core) {
        List<MainSource> files = MainSource.all().stream()
                .sorted((one, other) -> Integer.compare(one.lines(), other.lines()))
                .toList();
        int median = files.get(files.size() / 2).lines();
        int ninetyFive = files.get(files.size() * 95 / 100).lines();
        MainSource longest = files.get(files.size() - 1);
        assertTrue(median <= MEDIAN_LINES, () -> "median of lines: " + median);
        assertTrue(ninetyFive <= LINES_OF_95_IN_100_LEFT, () -> "lines of 95 in 100 files: " + ninetyFive);
        assertTrue(longest.lines() <= LONGEST_LEFT, () -> longest.lines() + " lines: " + longest.name());
    }

    @ArchTest
    static void sentences_stand_in_property_files(JavaClasses core) {
        Map<String, Set<String>> sentences = MainSource.all().stream()
                .flatMap(file -> file.sentences().stream().map(literal -> Map.entry(file.name(), literal)))
                .filter(found -> !ALLOWED.containsKey(found.getValue()))
                .collect(groupingBy(
                        Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toCollection(TreeSet::new))));
        int left = sentences.values().stream().mapToInt(Set::size).sum();
        assertTrue(left <= LITERALS_LEFT, () -> left + " literals of three words or more: " + sentences);
    }

    @ArchTest
    static void few_sentences_are_allowed_in_java_and_each_is_there(JavaClasses core) {
        Set<String> found = new HashSet<>();
        MainSource.all().forEach(file -> found.addAll(file.sentences()));
        Set<String> gone = new TreeSet<>(ALLOWED.keySet());
        gone.removeAll(found);
        assertEquals(Set.of(), gone, "allowed, but in no file");
        assertTrue(ALLOWED.size() <= MOST_ALLOWED, () -> ALLOWED.size() + " literals are allowed");
    }

    @ArchTest
    static void the_guide_for_contributors_is_short_and_names_every_package(JavaClasses core) throws IOException {
        String guide = Files.readString(Path.of("..", "CONTRIBUTING.md"), StandardCharsets.UTF_8);
        assertTrue(guide.getBytes(StandardCharsets.UTF_8).length <= GUIDE_BYTES, "longer than 8 KB");
        Set<String> missing = new TreeSet<>();
        core.stream()
                .map(type -> type.getPackageName().replaceFirst("^dev\\.earshot\\.?", ""))
                .filter(name -> !guide.contains("\n| `" + name + "` |"))
                .forEach(missing::add);
        assertEquals(Set.of(), missing, "packages without a row");
    }

    /** The names of all that lead back to themselves. */
    private static Set<String> onCycles(JavaClasses classes, UnaryOperator<String> nodeOf) {
        Map<String, Set<String>> edges = new TreeMap<>();
        for (JavaClass type : classes) {
            Set<String> targets = edges.computeIfAbsent(nodeOf.apply(type.getName()), name -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                targets.add(nodeOf.apply(target.getName()));
            }
        }
        edges.forEach((name, targets) -> targets.removeIf(to -> to.equals(name) || !edges.containsKey(to)));
        Set<String> cyclic = new TreeSet<>();
        edges.keySet().stream().filter(name -> leadsBack(name, edges)).forEach(cyclic::add);
        return cyclic;
    }

    private static boolean leadsBack(String name, Map<String, Set<String>> edges) {
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(edges.get(name));
        while (!waiting.isEmpty()) {
            String next = waiting.remove();
            if (next.equals(name)) {
                return true;
            }
            if (seen.add(next)) {
                waiting.addAll(edges.get(next));
            }
        }
        return false;
    }
}
