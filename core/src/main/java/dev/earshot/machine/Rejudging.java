package dev.earshot.machine;

import dev.earshot.compiled.CompiledReply;
import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.SearchKeys;
import dev.earshot.compiled.SnapshotTranslation;
import dev.earshot.judge.Consequence;
import dev.earshot.judge.RuleJudge;
import dev.earshot.judge.Verdict;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.EndingFacts;
import java.util.List;

/**
 * Judges a play of one machine by the rubric of another. The path, the meters and the judge's memory stay those of the
 * play; only what the judge makes of each moment is new.
 */
final class Rejudging {
    private final Stepper recorded;
    private final Stepper again;
    private final CompiledScenario program;
    private final SnapshotTranslation bridge;

    /** For plays of one scenario, compiled with the rubric that judged it and with another. */
    Rejudging(CompiledScenario recorded, CompiledScenario program) {
        this.recorded = Stepper.forPlaying(recorded, SearchKeys.ofWhatIsRead(recorded), StepObserver.NOBODY);
        this.again = Stepper.forPlaying(program, SearchKeys.ofWhatIsRead(program), StepObserver.NOBODY);
        this.program = program;
        this.bridge = new SnapshotTranslation(recorded, program);
    }

    Rejudged reply(Snapshot before, int number) {
        recorded.load(before);
        CompiledReply choice = program.choices()[number];
        long[] words = bridge.translate(recorded.words());
        recorded.choose(number);
        RuleJudge judge = new RuleJudge(program, words);
        judge.judge(choice, program.states()[program.layout().state.get(words)]);
        boolean alike = again.takesAlike(words, choice, recorded);
        return new Rejudged(withConsequences(judge), alike);
    }

    Rejudged opening() {
        recorded.begin();
        again.begin();
        RuleJudge judge = new RuleJudge(program, new long[program.layout().words]);
        return new Rejudged(withConsequences(judge), again.tookLike(recorded));
    }

    private List<Verdict> withConsequences(RuleJudge judge) {
        for (Consequence each : recorded.rulings().consequences()) {
            judge.note(each.origin(), each.event(), each.kind(), each.name());
        }
        EndingFacts endingFacts = recorded.endingFacts();
        if (endingFacts != null) {
            EndingFacts judged = new EndingFacts(
                    endingFacts.walksOut(),
                    endingFacts.satisfied(),
                    endingFacts.solved(),
                    judge.handedOverWarm(),
                    endingFacts.replies(),
                    endingFacts.unspentPatience());
            for (ContextRule.Closes rule : program.compiledRubric().closing()) {
                judge.close(rule, judged);
            }
        }
        return judge.rulings().verdicts();
    }
}
