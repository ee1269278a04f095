package dev.earshot.scenario;

/** How far the customer's meters are moved, each −100 to 100. */
public record Moves(int frustration, int trust) {
    public static final Moves NONE = new Moves(0, 0);
}
