package dev.earshot.compiled;

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
public final class CompiledRubric {
    /** Thousandths that make a whole. */
    public static final int WHOLE = 1000;

    /** Where a meter ends. */
    public static final int HIGHEST = 100;

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

    public CompiledRubric(Rubric rubric) {
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

    public int skills() {
        return skills;
    }

    public Role role(int behaviour) {
        return roles[behaviour];
    }

    public boolean acknowledges(long verdicts) {
        return (verdicts & acknowledging) != 0;
    }

    /** The rules that may judge the behaviour as something else. */
    ContextRule.Replaces[] replacing(int behaviour) {
        return replacing[behaviour];
    }

    public ContextRule.Adds[] adding() {
        return adding;
    }

    public ContextRule.Closes[] closing() {
        return closing;
    }

    public ContextRule.@Nullable Notes noting(LedgerEvent event) {
        return noting[event.ordinal()];
    }

    /** The rules that weigh what the behaviour gains. */
    public ContextRule.Weighs[] weighing(int behaviour) {
        return weighing[behaviour];
    }

    /** What a behaviour is worth in each skill, in hundredths of a point; not to be written to. */
    public int[] points(int behaviour) {
        return points[behaviour];
    }

    /** How far a behaviour moves the customer's frustration. */
    public int frustration(int behaviour) {
        return frustration[behaviour];
    }

    /** How far a behaviour moves the customer's trust. */
    public int trust(int behaviour) {
        return trust[behaviour];
    }

    /** How far warmth outnumbers work, after acts that were judged as these. */
    public int balance(int balance, long judged) {
        return overdose == null ? balance : overdose.after(balance, new Behaviours(judged));
    }

    /** The mood that follows from a mood and a new frustration. */
    public int mood(int mood, int level) {
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

    /** Whether a verdict can gain anything, so that {@link JudgeReads} knows if it is ever read how often it was given. */
    boolean canGain(int behaviour) {
        return Arrays.stream(points[behaviour]).anyMatch(size -> size > 0)
                || frustration[behaviour] < 0
                || trust[behaviour] > 0;
    }
}
