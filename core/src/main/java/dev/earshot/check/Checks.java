package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Severity;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All checks. */
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
            new NothingToSay(),
            new PromiseNeverMade());

    /** What shows only in play and makes a scenario unsound, in the order in which a report tells it. */
    private static final List<DeepCheck> SOUNDNESS = List.of(
            new NotExhausted(),
            new NeverComeTo(),
            new ReplyNeverOffered(),
            new ReactionNeverTaken(),
            new LineNeverSaid(),
            new NeverHappens(),
            new ConstantCondition(),
            new SaysNothing(),
            new PatienceOnlyWayOut(),
            new ChoiceWithoutDifference(),
            new TwoReactionsFit(),
            new NoGoodEnding());

    /**
     * What shows only in play and makes a scenario unfair, in the order in which a report tells it. None asks whether the first
     * or the last reply is the best: the seed mixes replies in every play, and no scenario can turn that off.
     */
    private static final List<DeepCheck> FAIRNESS = List.of(
            new GuessingPays(),
            new LongestIsBest(),
            new WordingGivesItAway(),
            new MannersAlonePay(),
            new TrialAndErrorPasses(),
            new SkillNotExercised(),
            new PlayersNotToldApart(),
            new SkillNotIsolated(),
            new SkillsMeasureTheSame(),
            new WeakDistractor(),
            new NoRealChoice(),
            new FirstReplyDecides(),
            new FreeTurns(),
            new Recoverability(),
            new RankingHangsOnWeights(),
            new BestPlayNoExample(),
            new TalkingOnPays(),
            new ColdFixPays(),
            new KindFailurePays(),
            new WalkingOutPays(),
            new ItemDiscrimination(),
            new ScoreConsistency());

    private Checks() {}

    /** The checks that play the scenario to see whether it is sound, in the order in which a report tells of them. */
    public static List<DeepCheck> soundness() {
        return SOUNDNESS;
    }

    /** The checks that play the scenario to see whether it is fair, in the order in which a report tells of them. */
    public static List<DeepCheck> fairness() {
        return FAIRNESS;
    }

    /** All checks that play the scenario. */
    public static List<DeepCheck> deep() {
        return Stream.concat(SOUNDNESS.stream(), FAIRNESS.stream()).toList();
    }

    /** What the checks can find without playing. */
    static Set<Code> codes() {
        return ALL.stream().map(Check::code).collect(Collectors.toUnmodifiableSet());
    }

    /** What is found without playing or not at all: where playing may find more, nothing is known to be missing. */
    static Set<Code> codesOfNoPlay() {
        Set<Code> codes = new HashSet<>(codes());
        deep().forEach(check -> check.codes().forEach(codes::remove));
        return Set.copyOf(codes);
    }

    /**
     * The errors that are found. The scenario may be one that could only partly be read.
     *
     * @param file how to name the file in diagnostics
     * @param rubric what the scenario is judged by
     */
    public static List<Diagnostic> errors(String file, Scenario scenario, Rubric rubric) {
        return errors(new Anatomy(file, scenario, rubric));
    }

    static List<Diagnostic> errors(Anatomy scenario) {
        return run(true, scenario);
    }

    /**
     * What is found that is no error, of a scenario without any: of one that cannot be played, most of it would only follow
     * from what is wrong already.
     *
     * @param file how to name the file in diagnostics
     * @param rubric what the scenario is judged by
     */
    public static List<Diagnostic> findings(String file, Scenario scenario, Rubric rubric) {
        return findings(new Anatomy(file, scenario, rubric));
    }

    static List<Diagnostic> findings(Anatomy scenario) {
        return run(false, scenario);
    }

    private static List<Diagnostic> run(boolean errors, Anatomy scenario) {
        return ALL.stream()
                .filter(check -> (check.code().severity() == Severity.ERROR) == errors)
                .flatMap(check -> check.findings(scenario).stream())
                .sorted()
                .toList();
    }
}
