package dev.earshot.check.fairness;

import dev.earshot.explore.Exploration;

/** How much of the way from picking at random to the best play somebody has made. */
final class WayFromChance {
    private WayFromChance() {}

    /**
     * In percent: 0 is no better than chance, less is worse, 100 is the best there is.
     *
     * @param whole a mean whole, 0 to 100
     */
    static double of(Exploration exploration, double whole) {
        double chance = exploration.whole().share(exploration.whole().chance());
        return chance >= 100 ? 0 : 100 * (whole - chance) / (100 - chance);
    }
}
