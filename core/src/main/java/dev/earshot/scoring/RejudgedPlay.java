package dev.earshot.scoring;

import dev.earshot.judge.Verdict;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Rejudged;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.Skill;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * What another rubric makes of a play. The path and the meters are taken as they were; only points are counted anew, and
 * only raw points: where they lie between the worst and the best is another question under another rubric.
 *
 * @param before the rubric that the play was judged by
 * @param after the other one
 * @param skills those of the first rubric, then those that only the other one has
 * @param turns one for each reply, and before them the first ring if it was judged at all
 */
public record RejudgedPlay(Rubric before, Rubric after, List<Skill> skills, List<Judged> turns) {
    public RejudgedPlay {
        skills = List.copyOf(skills);
        turns = List.copyOf(turns);
    }

    /**
     * A turn judged twice. Points are per skill of {@link RejudgedPlay#skills}, in hundredths; 0 for one that the rubric
     * does not have.
     *
     * @param number counted from 1; 0: before the first reply
     * @param reply the id of the reply; empty before the first
     * @param say the trainee's words; empty before the first
     * @param reactsAlike whether the customer would have reacted as they did
     */
    public record Judged(
            int number,
            String reply,
            String say,
            List<Verdict> before,
            List<Verdict> after,
            List<Long> pointsBefore,
            List<Long> pointsAfter,
            boolean reactsAlike) {
        public Judged {
            before = List.copyOf(before);
            after = List.copyOf(after);
            pointsBefore = List.copyOf(pointsBefore);
            pointsAfter = List.copyOf(pointsAfter);
        }

        /** Whether it is worth something else now. */
        public boolean isWorthOtherwise() {
            return !pointsBefore.equals(pointsAfter);
        }
    }

    /**
     * Judges a play again.
     *
     * @param other a machine of the same scenario with the other rubric
     * @throws IllegalArgumentException if it is of another scenario
     */
    public static RejudgedPlay of(Session session, Machine other) {
        Machine machine = session.machine();
        List<Skill> skills = skills(machine.rubric(), other.rubric());
        List<Judged> turns = new ArrayList<>();
        Rejudged opening = other.rejudgeOpening(machine);
        List<Verdict> first = session.opening().verdicts();
        if (!first.isEmpty() || !opening.verdicts().isEmpty() || !opening.reactsAlike()) {
            turns.add(judged(0, "", "", first, opening, machine.rubric(), other.rubric(), skills));
        }
        for (Turn turn : session.turns()) {
            Rejudged again = other.rejudge(machine, turn.before(), turn.reply());
            List<Verdict> was = turn.outcome().verdicts();
            turns.add(judged(
                    turn.number(), turn.reply(), turn.say(), was, again, machine.rubric(), other.rubric(), skills));
        }
        return new RejudgedPlay(machine.rubric(), other.rubric(), skills, turns);
    }

    private static List<Skill> skills(Rubric before, Rubric after) {
        List<Skill> skills = new ArrayList<>(before.skills());
        for (Skill skill : after.skills()) {
            if (numberOf(skill, before) < 0) {
                skills.add(skill);
            }
        }
        return skills;
    }

    /** The number of a skill of this id in a rubric; −1: it has none. */
    private static int numberOf(Skill skill, Rubric rubric) {
        for (int number = 0; number < rubric.skills().size(); number++) {
            if (rubric.skills().get(number).id().equals(skill.id())) {
                return number;
            }
        }
        return -1;
    }

    private static Judged judged(
            int number,
            String reply,
            String say,
            List<Verdict> was,
            Rejudged again,
            Rubric before,
            Rubric after,
            List<Skill> skills) {
        List<Long> pointsBefore = new ArrayList<>();
        List<Long> pointsAfter = new ArrayList<>();
        for (Skill skill : skills) {
            pointsBefore.add(sum(was, numberOf(skill, before)));
            pointsAfter.add(sum(again.verdicts(), numberOf(skill, after)));
        }
        return new Judged(number, reply, say, was, again.verdicts(), pointsBefore, pointsAfter, again.reactsAlike());
    }

    private static long sum(List<Verdict> verdicts, int skill) {
        return skill < 0
                ? 0
                : verdicts.stream()
                        .mapToLong(verdict -> verdict.points().get(skill))
                        .sum();
    }

    /** Whether the rubric that the play was judged by has the skill of this number. */
    public boolean wasScored(int skill) {
        return numberOf(skills.get(skill), before) >= 0;
    }

    /** Whether the other rubric has it. */
    public boolean isScored(int skill) {
        return numberOf(skills.get(skill), after) >= 0;
    }

    /** The points of the play in a skill, as it was judged. */
    public long pointsBefore(int skill) {
        return turns.stream().mapToLong(turn -> turn.pointsBefore().get(skill)).sum();
    }

    /** The points of the play in a skill, by the other rubric. */
    public long pointsAfter(int skill) {
        return turns.stream().mapToLong(turn -> turn.pointsAfter().get(skill)).sum();
    }
}
