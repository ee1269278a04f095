package dev.earshot.naive;

import dev.earshot.naive.Memory.Attempt;
import dev.earshot.naive.Memory.Pledge;
import dev.earshot.naive.NaiveJudge.Judgement;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Meter;
import org.jspecify.annotations.Nullable;

/** The specification of conditions: whether one holds. */
final class NaiveConditions {
    private final Rubric rubric;

    NaiveConditions(Rubric rubric) {
        this.rubric = rubric;
    }

    /**
     * @param condition null: none, which always holds
     * @param thisReply what was made of the reply just given; null: there is none
     */
    boolean holds(@Nullable Condition condition, Memory now, @Nullable Judgement thisReply) {
        if (condition == null) {
            return true;
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(each -> holds(each, now, thisReply));
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().anyMatch(each -> holds(each, now, thisReply));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), now, thisReply);
        }
        if (condition instanceof Condition.DidAny did) {
            return thisReply != null && Names.of(did.behaviours()).stream().anyMatch(thisReply::did);
        }
        if (condition instanceof Condition.DidAll did) {
            return thisReply != null && Names.of(did.behaviours()).stream().allMatch(thisReply::did);
        }
        if (condition instanceof Condition.Failed failed) {
            return thisReply != null
                    && thisReply.failedFixes().contains(failed.fix().value());
        }
        if (condition instanceof Condition.ToldAny told) {
            return Names.of(told.facts()).stream().anyMatch(now.told::contains);
        }
        if (condition instanceof Condition.ToldAll told) {
            return now.told.containsAll(Names.of(told.facts()));
        }
        if (condition instanceof Condition.HeardAny heard) {
            return Names.of(heard.facts()).stream().anyMatch(now::heard);
        }
        if (condition instanceof Condition.HeardAll heard) {
            return Names.of(heard.facts()).stream().allMatch(now::heard);
        }
        if (condition instanceof Condition.Met met) {
            return now.met.contains(met.feeling().value());
        }
        if (condition instanceof Condition.Fixed fixed) {
            return now.fix(fixed.fix().value()) == Attempt.DONE;
        }
        if (condition instanceof Condition.Promised promised) {
            return now.promise(promised.promise().value()) != Pledge.NONE;
        }
        if (condition instanceof Condition.Kept kept) {
            return now.promise(kept.promise().value()) == Pledge.KEPT;
        }
        if (condition instanceof Condition.Broken broken) {
            return now.promise(broken.promise().value()) == Pledge.BROKEN;
        }
        if (condition instanceof Condition.Flag flag) {
            return now.flags.contains(flag.flag().value());
        }
        if (condition instanceof Condition.Visited visited) {
            return now.visited.contains(visited.state().value());
        }
        if (condition instanceof Condition.Mood mood) {
            return rubric.moods().get(now.mood).id().equals(mood.mood().value());
        }
        if (condition instanceof Condition.MeterIn meter) {
            int value = meter.meter() == Meter.FRUSTRATION ? now.frustration : now.trust;
            return meter.range().from() <= value && value <= meter.range().to();
        }
        if (condition instanceof Condition.TurnIn turn) {
            return turn.range().from() <= now.turn && now.turn <= turn.range().to();
        }
        throw new IllegalArgumentException("a condition that nobody described: " + condition);
    }
}
