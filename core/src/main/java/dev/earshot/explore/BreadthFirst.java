package dev.earshot.explore;

/**
 * Visits every configuration of a search once, layer by layer and within a layer in the order found, until that would be more
 * than a limit.
 */
final class BreadthFirst {
    private final int width;
    private long configurations;
    /** Of the layer that the limit did not let be completed. */
    private long begun;

    private int turn;

    /** @param width how many words a key takes */
    BreadthFirst(int width) {
        this.width = width;
    }

    /** From the first layer on. Gives whether all of it was within the limit. */
    boolean search(StateLayer first, long limit, Visitor visitor) {
        StateLayer layer = first;
        configurations = first.size();
        for (turn = 0; layer.size() > 0; turn++) {
            StateLayer next = new StateLayer(width);
            for (int index = 0; index < layer.size(); index++) {
                visitor.visit(layer, index, turn, next);
                if (configurations + next.size() > limit) {
                    begun = next.size();
                    return false;
                }
            }
            configurations += next.size();
            layer = next;
        }
        return true;
    }

    /** How many configurations there are in the layers that are complete. */
    long configurations() {
        return configurations;
    }

    /** How many configurations were found, in a layer that was only begun too. */
    long found() {
        return configurations + begun;
    }

    /** How many layers were searched to their end. */
    int turns() {
        return turn;
    }

    /** Takes every step out of a configuration. */
    @FunctionalInterface
    interface Visitor {
        /** @param next where the steps lead */
        void visit(StateLayer layer, int index, int turn, StateLayer next);
    }
}
