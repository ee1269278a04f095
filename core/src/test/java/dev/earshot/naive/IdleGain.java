package dev.earshot.naive;

import dev.earshot.rubric.ApologyDecay;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.CourtesyUnderFire;
import dev.earshot.rubric.NothingNew;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.Takes;
import dev.earshot.rubric.TimeLeft;
import dev.earshot.rubric.WearsOut;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The most that a rubric still pays for talk which brings nothing new: no fact told, asked or given back, no cue or feeling
 * taken up, no promise made or kept, no fix that works or fails. It is a constant of the rubric: the sum over its words of
 * what each yields until it is worn out, at the best moment there is, and the capped credit of a good ending.
 */
final class IdleGain {
    private static final int WHOLE = 1_000;

    private final Rubric rubric;

    IdleGain(Rubric rubric) {
        this.rubric = rubric;
    }

    /**
     * In hundredths of a point; empty: there is no bound, because some word gains however often it is used.
     *
     * @param used how often each word has been judged before
     */
    OptionalLong most(int skill, Map<String, Integer> used) {
        long sum = ending(skill);
        for (int number = 0; number < rubric.behaviours().size(); number++) {
            Behaviour word = rubric.behaviours().get(number);
            int gain = word.points().get(skill);
            if (gain > 0 && canStandForAnAct(number)) {
                List<Integer> shares = shares(number);
                if (shares.isEmpty() || shares.get(shares.size() - 1) > 0) {
                    return OptionalLong.empty();
                }
                for (int time = startOf(number, used); time < shares.size(); time++) {
                    sum += Math.max(0, priced(gain, shares.get(time), best(number, skill)));
                }
            }
        }
        return OptionalLong.of(sum);
    }

    /** Apologies start anew with each failing, which is something new; other words never do. */
    private int startOf(int number, Map<String, Integer> used) {
        boolean apology = rubric.rules().stream()
                .anyMatch(
                        rule -> rule instanceof ApologyDecay decay && decay.on().has(number));
        return apology ? 0 : used.getOrDefault(rubric.behaviours().get(number).id(), 0);
    }

    private long ending(int skill) {
        return rubric.rules().stream()
                .filter(TimeLeft.class::isInstance)
                .map(TimeLeft.class::cast)
                .mapToLong(rule -> (long) rule.cap()
                        * Math.max(
                                0,
                                rubric.behaviours().get(rule.becomes()).points().get(skill)))
                .sum();
    }

    /** Verdicts of the ledgers come with something new, and those of endings are counted apart. */
    private boolean canStandForAnAct(int number) {
        return !rubric.behaviours().get(number).derived()
                || rubric.rules().stream()
                        .anyMatch(rule -> rule instanceof ContextRule.Replaces replaces && replaces.becomes() == number
                                || rule instanceof ContextRule.Adds adds && adds.becomes() == number);
    }

    /** What is left of it each time, in thousandths, and ever after; empty: all of it, always. */
    private List<Integer> shares(int number) {
        for (ContextRule rule : rubric.rules()) {
            if (rule instanceof NothingNew each && each.on().has(number) && mustName(number) && each.share() == 0) {
                return List.of(0);
            }
        }
        for (ContextRule rule : rubric.rules()) {
            if (rule instanceof WearsOut each && each.on().has(number)) {
                return each.shares();
            }
            if (rule instanceof ApologyDecay each && each.on().has(number)) {
                return each.shares();
            }
        }
        return Collections.emptyList();
    }

    private boolean mustName(int number) {
        Takes takes = rubric.behaviours().get(number).takes();
        return takes == Takes.FACTS || takes == Takes.FIX || takes == Takes.PROMISE;
    }

    /** The largest share that the moment can make of it. */
    private int best(int number, int skill) {
        int best = WHOLE;
        for (ContextRule rule : rubric.rules()) {
            if (rule instanceof CourtesyUnderFire each && each.on().has(number) && (each.skills() >>> skill & 1) == 1) {
                best = Math.max(best, Collections.max(each.shares()));
            }
        }
        return best;
    }

    /** Rounded once, half toward zero, as the judge does. */
    private static long priced(int gain, int share, int best) {
        long product = (long) gain * share * best;
        long divisor = (long) WHOLE * WHOLE;
        return product < 0 ? 0 : (2 * product + divisor - 1) / (2 * divisor);
    }
}
