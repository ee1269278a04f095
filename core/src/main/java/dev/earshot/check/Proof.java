package dev.earshot.check;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Severity;
import dev.earshot.machine.Machine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What there is to say about a scenario once it has been played to every end and by every simulated trainee: whether it is
 * sound, whether it is fair, and everything that was measured on the way.
 *
 * @param analysis what it rests on
 * @param soundness what the checks of soundness come to, in their order
 * @param fairness what the checks of fairness come to, in their order
 * @param findings everything there is to object to, what needs no play included, silenced where the author silences it;
 *     sorted by place
 */
public record Proof(
        Analysis analysis, List<Assessment> soundness, List<Assessment> fairness, List<Diagnostic> findings) {
    public Proof {
        soundness = List.copyOf(soundness);
        fairness = List.copyOf(fairness);
        findings = List.copyOf(findings);
    }

    /**
     * Plays a scenario and looks at it. This takes seconds: every play is tried.
     *
     * @param file how to name the file in diagnostics
     */
    public static Proof of(String file, Machine machine) {
        return of(Checks.analysis(file, machine));
    }

    /** The same by what is being found out already. */
    public static Proof of(Analysis analysis) {
        String file = analysis.file();
        Machine machine = analysis.machine();
        List<Assessment> soundness = assess(Checks.soundness(), analysis);
        List<Assessment> fairness = assess(Checks.fairness(), analysis);
        List<Diagnostic> found = new ArrayList<>(Checks.findings(file, machine.scenario(), machine.rubric()));
        soundness.forEach(assessment -> found.addAll(assessment.findings()));
        fairness.forEach(assessment -> found.addAll(assessment.findings()));
        return new Proof(analysis, soundness, fairness, Silences.apply(file, machine.scenario(), found, everyCode()));
    }

    private static List<Assessment> assess(List<DeepCheck> checks, Analysis analysis) {
        return checks.stream().map(check -> check.assess(analysis)).toList();
    }

    /** What is looked for here at all. */
    private static Set<Code> everyCode() {
        Set<Code> codes = new HashSet<>(Checks.codes());
        Checks.deep().forEach(check -> codes.addAll(check.codes()));
        return codes;
    }

    /**
     * The same after what was said of the file when it was read: what needs no play is not said twice.
     *
     * @param read what was made of the file when it was loaded
     */
    public <T> Checked<T> with(Checked<T> read) {
        Set<Code> here = everyCode();
        here.add(Code.SILENCE_WITHOUT_FINDING);
        List<Diagnostic> all = new ArrayList<>(findings);
        read.diagnostics().stream()
                .filter(found -> !here.contains(found.code()))
                .forEach(all::add);
        return new Checked<>(read.value(), all);
    }

    /** The replies of every state when it is first come to, side by side. */
    public List<ReplyComparison> sideBySide() {
        return ReplyComparison.of(analysis);
    }

    /** An answer that is proved, or is none. */
    public enum Answer {
        YES,
        NO,
        /** Not every play could be tried, and in those that were, there is nothing to object to. */
        NOT_KNOWN
    }

    /** Whether every part of the scenario does what it is there for: nothing but notes is left to object to. */
    public Answer sound() {
        return answer(objections(false));
    }

    /** Whether it rewards those who talk well, and nobody else: no check of fairness finds an error. */
    public Answer fair() {
        return answer(objections(true));
    }

    /** How many findings speak against its fairness, or else against its soundness. */
    public long objections(boolean fairness) {
        Severity least = fairness ? Severity.ERROR : Severity.WARNING;
        Set<Code> codes = new HashSet<>();
        Checks.fairness().forEach(check -> codes.addAll(check.codes()));
        return findings.stream()
                .filter(found -> codes.contains(found.code()) == fairness)
                .filter(found -> found.severity().compareTo(least) <= 0)
                .count();
    }

    private Answer answer(long objections) {
        if (objections > 0) {
            return Answer.NO;
        }
        boolean everything =
                analysis.reached().isComplete() && analysis.exploration().isExact();
        return everything ? Answer.YES : Answer.NOT_KNOWN;
    }
}
