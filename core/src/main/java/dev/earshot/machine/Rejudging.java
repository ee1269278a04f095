package dev.earshot.machine;

import dev.earshot.compiled.CompiledReply;
import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.SnapshotTranslation;
import dev.earshot.judge.Consequence;
import dev.earshot.judge.Judge;
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
    private final Machine played;

    Rejudging(Machine recorded, Machine judge) {
        if (recorded.scenario() != judge.scenario() && !recorded.scenario().equals(judge.scenario())) {
            throw new IllegalArgumentException("the machines are of two scenarios");
        }
        this.played = recorded;
        this.recorded = recorded.stepper();
        this.again = judge.stepper();
        this.program = judge.program();
        this.bridge = new SnapshotTranslation(recorded.program(), judge.program());
    }

    Rejudged reply(Snapshot before, String reply) {
        recorded.load(before);
        int number = played.replyNumber(reply);
        CompiledReply choice = program.choices()[number];
        long[] words = bridge.translate(recorded.words());
        recorded.choose(number);
        Judge judge = new Judge(program, words);
        judge.judge(choice, program.places()[program.layout().state.get(words)]);
        boolean alike = again.takesAlike(words, choice, recorded);
        return new Rejudged(withConsequences(judge), alike);
    }

    Rejudged opening() {
        recorded.begin();
        again.begin();
        Judge judge = new Judge(program, new long[program.layout().words]);
        return new Rejudged(withConsequences(judge), again.tookLike(recorded));
    }

    private List<Verdict> withConsequences(Judge judge) {
        for (Consequence each : recorded.judge().consequences()) {
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
            for (ContextRule.Closes rule : program.judging().closing()) {
                judge.close(rule, judged);
            }
        }
        return judge.values();
    }
}
