package dev.earshot.statistics;

/**
 * The area under the ROC curve (AUC), which is Mann and Whitney's U as a share (Hanley and McNeil, «The meaning and use of
 * the area under a receiver operating characteristic (ROC) curve», Radiology 143, 1982).
 */
public final class RocArea {
    private RocArea() {}

    /**
     * How often one of the first list is ahead of one of the second, of all pairs, 0 to 1; a tie counts half. NaN if a list is
     * empty.
     */
    public static double of(double[] those, double[] others) {
        double ahead = 0;
        for (double one : those) {
            for (double other : others) {
                ahead += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return ahead / ((double) those.length * others.length);
    }
}
