package dev.earshot;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The shape of core: who may import whom, and what core never touches. */
@AnalyzeClasses(packages = "dev.earshot", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.earshot.";

    /**
     * Every package of core, and what it may import: a package never imports one that stands below it. CONTRIBUTING's table lists a package's direct neighbours; this one
     * also lets a package name the values that flow through it.
     */
    private static final Map<String, Set<String>> MAY_IMPORT = table("""
            text               :
            statistics         :
            diagnostic         : text
            scenario           : text diagnostic
            rubric             : text diagnostic
            yaml               : text diagnostic scenario rubric
            resolve            : text diagnostic scenario rubric
            compiled           : diagnostic scenario rubric
            judge              : diagnostic scenario rubric compiled
            machine            : diagnostic scenario rubric resolve compiled judge
            explore            : statistics diagnostic scenario rubric compiled judge machine
            session            : text statistics diagnostic scenario rubric compiled judge machine
            scoring            : scenario rubric judge machine explore session
            players            : text statistics diagnostic scenario rubric compiled judge machine explore session
            record             : text diagnostic scenario rubric compiled judge machine explore session scoring
            check.model        : text statistics diagnostic scenario rubric compiled judge machine explore session players
            check.reading      : text diagnostic scenario rubric check.model
            check.soundness    : text diagnostic scenario rubric compiled judge machine explore check.model
            check.fairness     : text statistics diagnostic scenario rubric compiled judge machine explore session scoring players check.model
            check              : text diagnostic scenario rubric compiled judge machine explore check.model check.reading check.soundness check.fairness
            load               : text diagnostic scenario rubric yaml resolve machine check check.model
            debrief            : diagnostic scenario rubric compiled judge machine explore session scoring
            ratings            : text statistics diagnostic scenario rubric compiled judge machine explore session
            render.trainee     : text diagnostic scenario rubric compiled judge machine explore session scoring debrief
            render.diagnostics : text diagnostic
            render.author      : text statistics diagnostic scenario rubric compiled judge machine explore session scoring players record check.model check ratings debrief render.trainee render.diagnostics
            """);

    // ---- Packages ----

    @ArchTest
    static void every_package_is_in_the_table_and_the_table_names_no_other(JavaClasses core) {
        assertEquals(new TreeSet<>(MAY_IMPORT.keySet()), new TreeSet<>(packagesOf(core)));
    }

    @ArchTest
    static final ArchRule packages_import_only_what_the_table_allows = classes().should(importOnlyWhatTheTableAllows());

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("dev.earshot.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static void every_package_is_null_marked(JavaClasses core) {
        Set<String> unmarked = core.stream()
                .map(JavaClass::getPackage)
                .filter(owner -> !isNullMarked(owner))
                .map(JavaPackage::getName)
                .collect(toUnmodifiableSet());
        assertEquals(Set.of(), unmarked, "packages without a @NullMarked package-info");
    }

    // ---- The world outside ----

    @ArchTest
    static final ArchRule core_does_not_touch_the_standard_streams = noClasses()
            .should()
            .accessTargetWhere(member("java.lang.System", "out|err|in|console|setOut|setErr|setIn"))
            .orShould()
            .accessTargetWhere(member("java.lang.Throwable", "printStackTrace"));

    @ArchTest
    static final ArchRule core_does_not_touch_files = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)");

    @ArchTest
    static final ArchRule core_does_not_read_a_clock = noClasses()
            .should()
            .accessTargetWhere(member("java.time.*", "now"))
            .orShould()
            .accessTargetWhere(member("java.time.Clock", "system.*|tick.*"))
            .orShould()
            .accessTargetWhere(member("java.lang.System", "currentTimeMillis|nanoTime"))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)");

    @ArchTest
    static final ArchRule core_leaves_nothing_to_chance = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.security\\.SecureRandom|java\\.util\\.random\\..*")
            .orShould()
            .accessTargetWhere(member("java.lang.(Strict)?Math", "random"))
            .orShould()
            .accessTargetWhere(member("java.util.UUID", "randomUUID"));

    @ArchTest
    static final ArchRule core_does_not_depend_on_where_it_runs = noClasses()
            .should()
            .accessTargetWhere(member("java.util.Locale", "getDefault"))
            .orShould()
            .accessTargetWhere(member("java.nio.charset.Charset", "defaultCharset"));

    // ---- Libraries ----

    @ArchTest
    static final ArchRule only_yaml_knows_the_yaml_library = noClasses()
            .that()
            .resideOutsideOfPackage("dev.earshot.yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson.dataformat.yaml..", "org.snakeyaml..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_lets_a_template_look_things_up = noClasses()
            .should()
            .accessTargetWhere(member("org.apache.commons.text.StringSubstitutor", "createInterpolator"))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.apache\\.commons\\.text\\.lookup\\.StringLookupFactory.*")
            .because("it resolves ${env:...} and ${file:...}: a scenario could print the trainee's files");

    @ArchTest
    static final ArchRule public_signatures_speak_of_the_jdk_and_our_own_types_only = classes()
            .that(are(visibleToOthers()))
            .should(nameNoLibraryInPublicSignatures())
            .allowEmptyShould(true);

    // ---- Names ----

    @ArchTest
    static final ArchRule names_come_from_the_domain =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?");

    // ---- How the rules read the code ----

    private static Map<String, Set<String>> table(String rows) {
        return rows.lines()
                .map(row -> row.split(":", 2))
                .collect(toUnmodifiableMap(row -> row[0].strip(), row -> words(row[1])));
    }

    private static Set<String> words(String text) {
        return Pattern.compile("\\s+")
                .splitAsStream(text.strip())
                .filter(word -> !word.isEmpty())
                .collect(toUnmodifiableSet());
    }

    private static Set<String> packagesOf(JavaClasses classes) {
        return classes.stream().map(ArchitectureTest::packageOf).collect(toUnmodifiableSet());
    }

    /** The name that the table uses. */
    private static String packageOf(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.equals(ROOT) ? "(root)" : name.substring(ROOT.length(), name.length() - 1);
    }

    private static boolean isNullMarked(JavaPackage owner) {
        return owner.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    private static ArchCondition<JavaClass> importOnlyWhatTheTableAllows() {
        return new ArchCondition<>("import only what the table allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = packageOf(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (!(target.getPackageName() + ".").startsWith(ROOT)) {
                        continue;
                    }
                    String to = packageOf(target);
                    boolean allowed = to.equals(from)
                            || MAY_IMPORT.getOrDefault(from, Set.of()).contains(to);
                    if (!allowed) {
                        String edge = from + " may not import " + to + ": ";
                        events.add(SimpleConditionEvent.violated(type, edge + dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** An access, a method reference included, to a member by full matches of its owner's and its own name. */
    private static DescribedPredicate<JavaAccess<?>> member(String owner, String name) {
        Pattern owners = Pattern.compile(owner);
        Pattern names = Pattern.compile(name);
        return DescribedPredicate.describe(
                owner + "." + name,
                access -> owners.matcher(access.getTargetOwner().getFullName()).matches()
                        && names.matcher(access.getName()).matches());
    }

    private static DescribedPredicate<JavaClass> visibleToOthers() {
        return DescribedPredicate.describe(
                "visible to other packages",
                type -> Stream.iterate(
                                type,
                                outer -> outer != null,
                                outer -> outer.getEnclosingClass().orElse(null))
                        .allMatch(ArchitectureTest::isPublicOrProtected));
    }

    private static boolean isPublicOrProtected(JavaClass type) {
        return isPublicOrProtected(type.getModifiers());
    }

    private static boolean isPublicOrProtected(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaClass> nameNoLibraryInPublicSignatures() {
        return new ArchCondition<>("name no library type in a public signature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMembers().stream()
                        .filter(member -> isPublicOrProtected(member.getModifiers()))
                        .forEach(member -> typesIn(member)
                                .flatMap(named -> named.getAllInvolvedRawTypes().stream())
                                .filter(ArchitectureTest::isLibrary)
                                .distinct()
                                .map(named -> member.getDescription() + " names " + named.getName())
                                .forEach(text -> events.add(SimpleConditionEvent.violated(type, text))));
            }
        };
    }

    private static Stream<JavaType> typesIn(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.of(Stream.of(code.getReturnType()), code.getParameterTypes().stream(), thrownBy(code))
                .flatMap(types -> types);
    }

    private static Stream<JavaType> thrownBy(JavaCodeUnit code) {
        return code.getThrowsClause().stream().map(thrown -> (JavaType) thrown.getRawType());
    }

    private static boolean isLibrary(JavaClass named) {
        String name = named.getBaseComponentType().getFullName();
        return Stream.of("com.google.", "com.fasterxml.", "tools.jackson.", "org.snakeyaml.", "org.apache.")
                .anyMatch(name::startsWith);
    }
}
