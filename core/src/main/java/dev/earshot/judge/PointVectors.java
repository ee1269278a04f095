package dev.earshot.judge;

import java.util.Arrays;

/**
 * What single replies were worth, each distinct row of points once, by number: a scenario has few of them, and many replies.
 * For any number of threads; which number a row gets depends on who comes first.
 */
public final class PointVectors {
    private static final int FREE = -1;

    private final int skills;
    private int[] points = new int[64];
    private int[] table = new int[64];
    private int size;

    /** None yet, of so many skills. */
    public PointVectors(int skills) {
        this.skills = skills;
        Arrays.fill(table, FREE);
    }

    /** How many there are. */
    public synchronized int size() {
        return size;
    }

    /** In how many skills points are given. */
    public int skills() {
        return skills;
    }

    /** The points of a worth in a skill, in hundredths. */
    public synchronized int points(int worth, int skill) {
        return points[worth * skills + skill];
    }

    /** The points of each vector in one skill, in hundredths. */
    public synchronized long[] points(int skill) {
        long[] column = new long[size];
        for (int vector = 0; vector < size; vector++) {
            column[vector] = points[vector * skills + skill];
        }
        return column;
    }

    /** The number of these points. */
    synchronized int of(int[] row) {
        int at = roomForOne();
        System.arraycopy(row, 0, points, at, skills);
        return numberOfLast(hash(size));
    }

    /** The number of what two worths come to together. */
    synchronized int sum(int one, int other) {
        int at = roomForOne();
        for (int skill = 0; skill < skills; skill++) {
            points[at + skill] = points[one * skills + skill] + points[other * skills + skill];
        }
        return numberOfLast(hash(size));
    }

    private int roomForOne() {
        if ((size + 1) * skills > points.length) {
            points = Arrays.copyOf(points, Math.max(skills, points.length * 2));
        }
        return size * skills;
    }

    /** The number of the row behind the last one, which becomes the last one if there is none like it. */
    private int numberOfLast(int hash) {
        int slot = slot(size, hash);
        if (table[slot] == FREE) {
            table[slot] = size++;
            if (size * 2 > table.length) {
                grow();
            }
            return size - 1;
        }
        return table[slot];
    }

    private void grow() {
        table = new int[table.length * 2];
        Arrays.fill(table, FREE);
        for (int worth = 0; worth < size; worth++) {
            table[slot(worth, hash(worth))] = worth;
        }
    }

    /** Where a row equal to this one stands, or could stand. */
    private int slot(int row, int hash) {
        int slot = hash >>> Integer.numberOfLeadingZeros(table.length) + 1;
        while (table[slot] != FREE && !equal(table[slot], row)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean equal(int one, int other) {
        for (int skill = 0; skill < skills; skill++) {
            if (points[one * skills + skill] != points[other * skills + skill]) {
                return false;
            }
        }
        return true;
    }

    private int hash(int row) {
        int hash = 0;
        for (int skill = 0; skill < skills; skill++) {
            hash += points[row * skills + skill] * factor(skill);
        }
        return hash;
    }

    /** Apart for each skill, so that none has to wait for the one before. */
    private static int factor(int skill) {
        return 0x9e3779b1 * (2 * skill + 1);
    }
}
