package dev.earshot.compiled;

import dev.earshot.scenario.Reaction;
import java.util.Arrays;

/**
 * What the plays that a stepper was led through came upon: a growing set of {@link CoveragePoints}. Not for several threads
 * at once.
 */
public final class Coverage implements Guards.Observer {
    private static final int NOBODY = -1;

    private final CoveragePoints sites;
    private final long[] seen;
    private final IntList fresh = new IntList();
    /** For each reaction, one that took a reply which it would have fitted too. */
    private final int[] takenBy;

    public Coverage(CoveragePoints sites) {
        this.sites = sites;
        seen = new long[(sites.count() + Long.SIZE - 1) / Long.SIZE];
        takenBy = new int[sites.count(CoveragePoints.Kind.TAKEN)];
        Arrays.fill(takenBy, NOBODY);
    }

    public void mark(CoveragePoints.Kind kind, int number) {
        int site = sites.of(kind, number);
        long bit = 1L << site;
        if ((seen[site / Long.SIZE] & bit) == 0) {
            seen[site / Long.SIZE] |= bit;
            fresh.add(site);
        }
    }

    @Override
    public void asked(int at, boolean holds) {
        mark(holds ? CoveragePoints.Kind.HELD : CoveragePoints.Kind.NOT_HELD, at);
    }

    public void passedOver(CompiledReaction fitting, CompiledReaction taken) {
        mark(CoveragePoints.Kind.FITTED, fitting.number());
        if (takenBy[fitting.number()] == NOBODY) {
            takenBy[fitting.number()] = taken.number();
        }
    }

    /**
     * The reaction that took the reply when a fitting one was first passed over.
     *
     * @param fitted one of {@link CoveragePoints#fitted}, which was come upon
     */
    public Reaction takenAt(int fitted) {
        return sites.reaction(takenBy[sites.fittedNumber(fitted)]);
    }

    /** How many sites were come upon for the first time since {@link #forgetFresh}. */
    public int fresh() {
        return fresh.size();
    }

    /** One of those, in the order in which they were come upon. */
    public int fresh(int i) {
        return fresh.get(i);
    }

    public void forgetFresh() {
        fresh.clear();
    }
}
