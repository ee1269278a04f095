package dev.earshot.statistics;

/** The Poisson binomial distribution: how often several independent things happen that are not equally likely. */
public final class PoissonBinomial {
    private PoissonBinomial() {}

    /**
     * How likely it is that at least so many of them happen, 0 to 1. Exact, by adding one thing after the other.
     *
     * @param chances how likely each is, 0 to 1
     */
    public static double atLeast(int hits, double... chances) {
        double[] exactly = new double[chances.length + 1];
        exactly[0] = 1;
        for (int known = 0; known < chances.length; known++) {
            double chance = chances[known];
            for (int count = known + 1; count > 0; count--) {
                exactly[count] = exactly[count] * (1 - chance) + exactly[count - 1] * chance;
            }
            exactly[0] *= 1 - chance;
        }
        double tail = 0;
        for (int count = chances.length; count >= Math.max(0, hits); count--) {
            tail += exactly[count];
        }
        return Math.min(1, tail);
    }
}
