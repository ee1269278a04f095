package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Severity;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All checks that need no play. */
public final class Checks {
    /** In the order of their codes. */
    private static final List<Check> ALL = List.of(
            new FactToldByNobody(),
            new UnreachableState(),
            new EndingNeverReached(),
            new FactNeverUsed(),
            new FactNeverGivenBack(),
            new FlagNeverRead(),
            new CueNotInLine(),
            new CueNeverGiven(),
            new FeelingNeverMet(),
            new PrincipleNotPractised(),
            new PromiseNothingKeeps(),
            new DueStateNeverLeft(),
            new FixNeverOffered(),
            new FixCannotWork(),
            new QuizAboutUntold(),
            new AbuseWithoutLimit(),
            new InsultWithoutReaction(),
            new NothingToSay());

    /** Those that need the scenario played, in the order in which a report shows them. */
    private static final List<DeepCheck> DEEP = List.of(
            new NotExhausted(),
            new NeverComeTo(),
            new ReplyNeverOffered(),
            new ReactionNeverTaken(),
            new ConstantCondition(),
            new LineNeverSaid(),
            new NeverHappens(),
            new SaysNothing(),
            new PatienceOnlyWayOut(),
            new ChoiceWithoutDifference(),
            new TwoReactionsFit());

    private Checks() {}

    /** All checks that play the scenario, in the order in which a report shows them. */
    public static List<DeepCheck> deep() {
        return DEEP;
    }

    /** What the checks can find in a scenario without errors. */
    public static Set<Code> codes() {
        return ALL.stream().map(Check::code).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The errors that are found. The scenario may be one that could only partly be read.
     *
     * @param file how to name the file in diagnostics
     * @param rubric what the scenario is judged by
     */
    public static List<Diagnostic> errors(String file, Scenario scenario, Rubric rubric) {
        return run(true, new Anatomy(file, scenario, rubric));
    }

    /**
     * What is found that is no error, of a scenario without any: of one that cannot be played, most of it would only follow
     * from what is wrong already.
     *
     * @param file how to name the file in diagnostics
     * @param rubric what the scenario is judged by
     */
    public static List<Diagnostic> findings(String file, Scenario scenario, Rubric rubric) {
        return run(false, new Anatomy(file, scenario, rubric));
    }

    private static List<Diagnostic> run(boolean errors, Anatomy scenario) {
        return ALL.stream()
                .filter(check -> (check.code().severity() == Severity.ERROR) == errors)
                .flatMap(check -> check.findings(scenario).stream())
                .sorted()
                .toList();
    }
}
