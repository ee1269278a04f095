package dev.earshot.byhand;

import static dev.earshot.byhand.HandPrices.SKILLS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An exhaustive search of the {@link HandMachine}: layer by layer, open addressing, then back for all values. */
public final class HandSearch {
    private final HandMachine machine;
    private final List<Layer> layers = new ArrayList<>();

    private int[] vectors = new int[1024 * SKILLS];
    private int[] worthTable = filled(4096);
    private int worthCount;
    private long configurations;

    private final int[] worst = new int[SKILLS];
    private final int[] best = new int[SKILLS];
    private final double[] chance = new double[SKILLS];
    private long bestWhole;

    public HandSearch(int patience) {
        machine = new HandMachine(patience);
    }

    /** Searches everything, weighing the skills of the whole like this. */
    public HandSearch explore(int[] weights) {
        Layer layer = new Layer();
        machine.begin();
        layer.add(machine.first(), machine.second());
        while (layer.size > 0) {
            configurations += layer.size;
            layers.add(layer);
            layer = step(layer, layers.size() - 1);
        }
        for (int skill = 0; skill < SKILLS; skill++) {
            sweep(skill);
        }
        sweepWhole(weights);
        return this;
    }

    public long configurations() {
        return configurations;
    }

    public int worst(int skill) {
        return worst[skill];
    }

    public int best(int skill) {
        return best[skill];
    }

    public double chance(int skill) {
        return chance[skill];
    }

    public long bestWhole() {
        return bestWhole;
    }

    private Layer step(Layer layer, int turn) {
        Layer next = new Layer();
        layer.starts = new int[layer.size + 1];
        for (int index = 0; index < layer.size; index++) {
            long first = layer.keys[2 * index];
            long second = layer.keys[2 * index + 1];
            machine.load(first, second, turn);
            int open = 0;
            for (int reply = 0; reply < Carousel.REPLIES; reply++) {
                open |= machine.isOpen(reply) ? 1 << reply : 0;
            }
            for (int reply = 0; reply < Carousel.REPLIES; reply++) {
                if ((open >>> reply & 1) != 0) {
                    machine.load(first, second, turn);
                    machine.choose(reply);
                    int to = machine.isOver() ? -1 - machine.ending() : next.add(machine.first(), machine.second());
                    layer.edge(to, worth());
                }
            }
            layer.starts[index + 1] = layer.edgeCount;
        }
        return next;
    }

    private int worth() {
        int hash = 0;
        for (int skill = 0; skill < SKILLS; skill++) {
            hash = (hash ^ machine.points[skill]) * 0x9e3779b1;
            hash ^= hash >>> 15;
        }
        int slot = hash & worthTable.length - 1;
        while (worthTable[slot] >= 0) {
            int at = worthTable[slot] * SKILLS;
            if (Arrays.equals(vectors, at, at + SKILLS, machine.points, 0, SKILLS)) {
                return worthTable[slot];
            }
            slot = slot + 1 & worthTable.length - 1;
        }
        if (worthCount * 2 == worthTable.length) {
            throw new IllegalStateException("more worths than the hand reckoned with");
        }
        if ((worthCount + 1) * SKILLS > vectors.length) {
            vectors = Arrays.copyOf(vectors, vectors.length * 2);
        }
        System.arraycopy(machine.points, 0, vectors, worthCount * SKILLS, SKILLS);
        worthTable[slot] = worthCount;
        return worthCount++;
    }

    private void sweep(int skill) {
        int[] worstAhead = {};
        int[] bestAhead = {};
        double[] chanceAhead = {};
        for (int turn = layers.size() - 1; turn >= 0; turn--) {
            Layer layer = layers.get(turn);
            int[] worstHere = new int[layer.size];
            int[] bestHere = new int[layer.size];
            double[] chanceHere = new double[layer.size];
            for (int index = 0; index < layer.size; index++) {
                int least = Integer.MAX_VALUE;
                int most = Integer.MIN_VALUE;
                double sum = 0;
                for (int edge = layer.starts[index]; edge < layer.starts[index + 1]; edge++) {
                    int points = vectors[layer.edgeWorths[edge] * SKILLS + skill];
                    int to = layer.transitions[edge];
                    least = Math.min(least, to < 0 ? points : points + worstAhead[to]);
                    most = Math.max(most, to < 0 ? points : points + bestAhead[to]);
                    sum += to < 0 ? points : points + chanceAhead[to];
                }
                worstHere[index] = least;
                bestHere[index] = most;
                chanceHere[index] = sum / (layer.starts[index + 1] - layer.starts[index]);
            }
            worstAhead = worstHere;
            bestAhead = bestHere;
            chanceAhead = chanceHere;
        }
        worst[skill] = worstAhead[0];
        best[skill] = bestAhead[0];
        chance[skill] = chanceAhead[0];
    }

    private void sweepWhole(int[] weights) {
        long[] wholes = new long[worthCount];
        for (int worth = 0; worth < worthCount; worth++) {
            for (int skill = 0; skill < SKILLS; skill++) {
                long range = best[skill] - worst[skill];
                wholes[worth] += Math.round(1e9 * weights[skill] / range) * vectors[worth * SKILLS + skill];
            }
        }
        long[] worstAhead = {};
        double[] chanceAhead = {};
        for (int turn = layers.size() - 1; turn >= 0; turn--) {
            Layer layer = layers.get(turn);
            long[] bestAhead = turn + 1 < layers.size() ? layers.get(turn + 1).best : new long[0];
            long[] worstHere = new long[layer.size];
            double[] chanceHere = new double[layer.size];
            layer.best = new long[layer.size];
            for (int index = 0; index < layer.size; index++) {
                long least = Long.MAX_VALUE;
                long most = Long.MIN_VALUE;
                double sum = 0;
                for (int edge = layer.starts[index]; edge < layer.starts[index + 1]; edge++) {
                    long whole = wholes[layer.edgeWorths[edge]];
                    int to = layer.transitions[edge];
                    least = Math.min(least, to < 0 ? whole : whole + worstAhead[to]);
                    most = Math.max(most, to < 0 ? whole : whole + bestAhead[to]);
                    sum += to < 0 ? whole : whole + chanceAhead[to];
                }
                worstHere[index] = least;
                layer.best[index] = most;
                chanceHere[index] = sum / (layer.starts[index + 1] - layer.starts[index]);
            }
            worstAhead = worstHere;
            chanceAhead = chanceHere;
        }
        bestWhole = layers.get(0).best[0];
    }

    private static int[] filled(int length) {
        int[] table = new int[length];
        Arrays.fill(table, -1);
        return table;
    }

    private static final class Layer {
        private long[] keys = new long[32];
        private int[] table = filled(64);
        private int size;
        private int[] starts = {};
        private int[] transitions = new int[64];
        private int[] edgeWorths = new int[64];
        private int edgeCount;
        private long[] best = {};

        int add(long first, long second) {
            int slot = slot(first, second);
            if (table[slot] >= 0) {
                return table[slot];
            }
            if (2 * size == keys.length) {
                keys = Arrays.copyOf(keys, keys.length * 2);
            }
            keys[2 * size] = first;
            keys[2 * size + 1] = second;
            table[slot] = size++;
            if (2 * size > table.length) {
                table = filled(table.length * 2);
                for (int index = 0; index < size; index++) {
                    table[slot(keys[2 * index], keys[2 * index + 1])] = index;
                }
            }
            return size - 1;
        }

        private int slot(long first, long second) {
            long hash = first * 0x9e3779b97f4a7c15L;
            hash = (hash ^ hash >>> 32 ^ second) * 0x9e3779b97f4a7c15L;
            int slot = (int) (hash ^ hash >>> 32) & table.length - 1;
            while (table[slot] >= 0 && (keys[2 * table[slot]] != first || keys[2 * table[slot] + 1] != second)) {
                slot = slot + 1 & table.length - 1;
            }
            return slot;
        }

        void edge(int to, int worth) {
            if (edgeCount == transitions.length) {
                transitions = Arrays.copyOf(transitions, edgeCount * 2);
                edgeWorths = Arrays.copyOf(edgeWorths, edgeCount * 2);
            }
            transitions[edgeCount] = to;
            edgeWorths[edgeCount++] = worth;
        }
    }
}
