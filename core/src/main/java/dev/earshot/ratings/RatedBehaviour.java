package dev.earshot.ratings;

/**
 * What raters make of everything that was judged as one behaviour.
 *
 * @param behaviour the word or verdict of the rubric
 * @param replies how many rated replies were judged as that, among others to compare them with
 * @param putHigher how much higher than the points the raters put them on average, as a share of the list, -1 to 1
 */
public record RatedBehaviour(String behaviour, int replies, double putHigher) {
    /** A quarter of the list, reply after reply, is no accident of one wording. */
    private static final double FAR_APART = 0.25;

    /** Whether the raters value it otherwise than the rubric, reply after reply. */
    public boolean isDisputed() {
        return replies > 1 && StrictMath.abs(putHigher) >= FAR_APART;
    }
}
