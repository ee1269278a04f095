package dev.earshot.machine;

import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Farewell;
import java.util.List;

/**
 * Judges a play of one machine by the rubric of another. The path, the meters and the judge's memory stay those of the
 * play; only what the judge makes of each moment is new.
 */
final class Retrial {
    private final Stepper recorded;
    private final Stepper again;
    private final Program program;
    private final Bridge bridge;
    private final Machine played;

    Retrial(Machine recorded, Machine judge) {
        if (recorded.scenario() != judge.scenario() && !recorded.scenario().equals(judge.scenario())) {
            throw new IllegalArgumentException("the machines are of two scenarios");
        }
        this.played = recorded;
        this.recorded = recorded.stepper();
        this.again = judge.stepper();
        this.program = judge.program();
        this.bridge = new Bridge(recorded.program(), judge.program());
    }

    Rejudged reply(Snapshot before, String reply) {
        recorded.load(before);
        int number = played.replyNumber(reply);
        Choice choice = program.choices()[number];
        long[] words = bridge.over(recorded.words());
        recorded.choose(number);
        Bench bench = new Bench(program, words);
        bench.judge(choice, program.places()[program.layout().state.get(words)]);
        boolean alike = again.takesAlike(words, choice, recorded);
        return new Rejudged(withConsequences(bench), alike);
    }

    Rejudged opening() {
        recorded.begin();
        again.begin();
        Bench bench = new Bench(program, new long[program.layout().words]);
        return new Rejudged(withConsequences(bench), again.tookLike(recorded));
    }

    private List<Verdict> withConsequences(Bench bench) {
        for (Consequence each : recorded.bench().consequences()) {
            bench.note(each.origin(), each.event(), each.kind(), each.name());
        }
        Farewell farewell = recorded.farewell();
        if (farewell != null) {
            Farewell judged = new Farewell(
                    farewell.walksOut(),
                    farewell.satisfied(),
                    farewell.solved(),
                    bench.handedOverWarm(),
                    farewell.replies(),
                    farewell.unspentPatience());
            for (ContextRule.Closes rule : program.judging().closing()) {
                bench.close(rule, judged);
            }
        }
        return bench.values();
    }
}
