package dev.earshot.players;

import dev.earshot.text.Message;

/**
 * A simulated trainee: somebody of whom it is known beforehand what they like to say. Of what is on offer they give what
 * they like best, any of several that they like as much, and now and then they slip and give just any reply.
 *
 * <p>Write your own by saying what it likes; {@link Preferences} does so by a table. A player has to be pure: asked
 * again, it answers the same.
 */
public interface Player {
    /** How many of a hundred replies are slips, if a player does not say otherwise. A player that never slips has one play. */
    int USUAL_SLIPS = 15;

    /** Kebab-case, stable: reports name the player by it. */
    String id();

    /** What it is like, in one sentence. */
    Message portrait();

    /** How much it would like to give this reply; more is dearer, and 0 is nothing in particular. */
    int liking(PlayerView reply);

    /** How many of a hundred replies it picks at random, whatever it likes. */
    default int slips() {
        return USUAL_SLIPS;
    }
}
