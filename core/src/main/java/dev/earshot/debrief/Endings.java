package dev.earshot.debrief;

import dev.earshot.diagnostic.Located;
import dev.earshot.judge.Verdict;
import dev.earshot.machine.SnapshotView;
import dev.earshot.rubric.ColdHandOver;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.WarmHandOver;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Scenario;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;

/** Tells how finished plays of a scenario ended. */
final class Endings {
    private final Scenario scenario;
    private final PlayHistory history;

    Endings(Scenario scenario, PlayHistory history) {
        this.scenario = scenario;
        this.history = history;
    }

    /** How a finished play ended. */
    EndingSummary of(Session over) {
        SnapshotView end = over.view();
        String id = end.ending().orElseThrow();
        Ending ending = scenario.endings().stream()
                .filter(candidate -> candidate.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        Located<String> lesson = ending.lesson();
        return new EndingSummary(
                id,
                lesson == null ? null : lesson.value(),
                end.resolution(),
                ending.satisfied(),
                end.isSelfSufficient(),
                ending.selfSufficient() != null && !end.isSelfSufficient(),
                ending.walksOut(),
                handOver(over));
    }

    private EndingSummary.HandOver handOver(Session over) {
        EndingSummary.HandOver last = EndingSummary.HandOver.NONE;
        for (Turn turn : over.turns()) {
            for (Verdict verdict : turn.outcome().verdicts()) {
                ContextRule rule = history.rule(verdict).orElse(null);
                if (rule instanceof WarmHandOver) {
                    last = EndingSummary.HandOver.WARM;
                } else if (rule instanceof ColdHandOver) {
                    last = EndingSummary.HandOver.COLD;
                }
            }
        }
        return last;
    }
}
