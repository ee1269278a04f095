package dev.earshot.machine;

import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Behaviours;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.Mood;
import dev.earshot.rubric.RelationalOverdose;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rubric laid out by number: what each behaviour is worth, and which rules have to be asked about it. */
final class Judging {
    /** Thousandths that make a whole. */
    static final int WHOLE = 1000;

    /** Where a meter ends. */
    static final int HIGHEST = 100;

    private static final ContextRule.Weighs[] UNWEIGHED = {};
    /** In place of a skill's bit. */
    private static final long MOVES = 0;

    private final Rubric rubric;
    private final int skills;
    private final int[][] points;
    private final int[] frustration;
    private final int[] trust;
    private final Role[] roles;
    /** For each mood, the mood that follows from it at each level of frustration. */
    private final byte[][] moodsAfter;

    private final ContextRule.Replaces[][] replacing;
    private final ContextRule.Weighs[][] weighing;
    private final ContextRule.Adds[] adding;
    private final ContextRule.Notes @Nullable [] noting;
    private final ContextRule.Closes[] closing;
    private final long acknowledging;
    private final @Nullable RelationalOverdose overdose;

    Judging(Rubric rubric) {
        this.rubric = rubric;
        skills = rubric.skills().size();
        List<Behaviour> behaviours = rubric.behaviours();
        points = behaviours.stream()
                .map(b -> b.points().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        frustration = behaviours.stream().mapToInt(Behaviour::frustration).toArray();
        trust = behaviours.stream().mapToInt(Behaviour::trust).toArray();
        roles = behaviours.stream().map(Behaviour::role).toArray(Role[]::new);
        moodsAfter = moodsAfter(rubric.moods());
        replacing = new ContextRule.Replaces[behaviours.size()][];
        weighing = new ContextRule.Weighs[behaviours.size()][];
        long acknowledges = 0;
        for (int number = 0; number < behaviours.size(); number++) {
            int behaviour = number;
            replacing[number] = rules(ContextRule.Replaces.class).stream()
                    .filter(rule -> rule.on().has(behaviour))
                    .toArray(ContextRule.Replaces[]::new);
            weighing[number] = rules(ContextRule.Weighs.class).stream()
                    .filter(rule -> rule.on().has(behaviour))
                    .toArray(ContextRule.Weighs[]::new);
            if (behaviours.get(number).acknowledges()) {
                acknowledges |= 1L << number;
            }
        }
        acknowledging = acknowledges;
        overdose = rules(RelationalOverdose.class).stream().findFirst().orElse(null);
        adding = rules(ContextRule.Adds.class).toArray(ContextRule.Adds[]::new);
        closing = rules(ContextRule.Closes.class).toArray(ContextRule.Closes[]::new);
        noting = new ContextRule.Notes[LedgerEvent.values().length];
        for (ContextRule.Notes note : rules(ContextRule.Notes.class)) {
            noting[note.event().ordinal()] = note;
        }
    }

    private <R extends ContextRule> List<R> rules(Class<R> kind) {
        return rubric.rules().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Rubric rubric() {
        return rubric;
    }

    int skills() {
        return skills;
    }

    Role role(int behaviour) {
        return roles[behaviour];
    }

    boolean acknowledges(long verdicts) {
        return (verdicts & acknowledging) != 0;
    }

    /** The rules that may judge the behaviour as something else. */
    ContextRule.Replaces[] replacing(int behaviour) {
        return replacing[behaviour];
    }

    ContextRule.Adds[] adding() {
        return adding;
    }

    ContextRule.Closes[] closing() {
        return closing;
    }

    ContextRule.@Nullable Notes noting(LedgerEvent event) {
        return noting[event.ordinal()];
    }

    /** The rules that weigh what the behaviour gains. */
    ContextRule.Weighs[] weighing(int behaviour) {
        return weighing[behaviour];
    }

    /** Fills in what the ruling is worth, its shares and its multiple applied. */
    void price(Ruling ruling) {
        int behaviour = ruling.behaviour;
        if (ruling.multiple == WHOLE && !ruling.lessened) {
            System.arraycopy(points[behaviour], 0, ruling.points, 0, skills);
            ruling.frustration = frustration[behaviour];
            ruling.trust = trust[behaviour];
            return;
        }
        ContextRule.Weighs[] rules = ruling.lessened ? weighing[behaviour] : UNWEIGHED;
        for (int skill = 0; skill < skills; skill++) {
            int size = points[behaviour][skill];
            ruling.points[skill] = weigh(size, size < 0, ruling, rules, 1L << skill);
        }
        ruling.frustration = weigh(frustration[behaviour], frustration[behaviour] > 0, ruling, rules, MOVES);
        ruling.trust = weigh(trust[behaviour], trust[behaviour] < 0, ruling, rules, MOVES);
    }

    /** Weighs one figure of a ruling: a skill's points, by its bit, or a move. */
    private static int weigh(int size, boolean loss, Ruling ruling, ContextRule.Weighs[] rules, long skill) {
        long product = (long) size * ruling.multiple;
        long divisor = WHOLE;
        for (int i = 0; i < rules.length; i++) {
            boolean applies = skill == MOVES ? rules[i].weighsMoves() : (rules[i].skills() & skill) != 0;
            if (applies && rules[i].ofLosses() == loss && ruling.shares[i] != WHOLE) {
                product *= ruling.shares[i];
                divisor *= WHOLE;
            }
        }
        return rounded(product, divisor);
    }

    /** The quotient, rounded once, half toward zero. */
    static int rounded(long product, long divisor) {
        long magnitude = (2 * Math.abs(product) + divisor - 1) / (2 * divisor);
        return (int) (product < 0 ? -magnitude : magnitude);
    }

    /** How far warmth outnumbers work, after acts that were judged as these. */
    int balance(int balance, long judged) {
        return overdose == null ? balance : overdose.after(balance, new Behaviours(judged));
    }

    /** The mood that follows from a mood and a new frustration. */
    int mood(int mood, int level) {
        return moodsAfter[mood][level];
    }

    private static byte[][] moodsAfter(List<Mood> moods) {
        byte[][] after = new byte[moods.size()][HIGHEST + 1];
        for (int mood = 0; mood < after.length; mood++) {
            for (int level = 0; level <= HIGHEST; level++) {
                int band = mood;
                while (band + 1 < moods.size() && level >= moods.get(band + 1).enter()) {
                    band++;
                }
                while (band > 0 && level < moods.get(band).leave()) {
                    band--;
                }
                after[mood][level] = (byte) band;
            }
        }
        return after;
    }

    /** Whether a verdict can gain anything, so that {@link Liveness} knows if its wearing out is ever read. */
    boolean canGain(int behaviour) {
        return Arrays.stream(points[behaviour]).anyMatch(size -> size > 0)
                || frustration[behaviour] < 0
                || trust[behaviour] > 0;
    }
}
