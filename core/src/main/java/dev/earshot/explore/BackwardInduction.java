package dev.earshot.explore;

/**
 * Works out values of configurations from the last layer back to the first: every reply leads one layer on, so that the
 * values of a layer follow from those of the layer after it.
 */
final class BackwardInduction {
    private BackwardInduction() {}

    /**
     * Gives the values of the first layer.
     *
     * @param beyond the values behind the last layer, where there are no configurations
     */
    static <V> V over(StateSpace space, V beyond, LayerStep<V> step) {
        V ahead = beyond;
        for (int turn = space.count() - 1; turn >= 0; turn--) {
            ahead = step.values(turn, ahead);
        }
        return ahead;
    }

    /** Works out the values of one layer. */
    @FunctionalInterface
    interface LayerStep<V> {
        /** @param ahead the values of the layer after it */
        V values(int turn, V ahead);
    }
}
