package dev.earshot.explore;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where every configuration of a layer leads, reply by reply in the order of the file, and what each reply is worth. There
 * are millions: they are gathered in pages, so that growing copies nothing, and can be read once they are all there.
 */
final class Transitions {
    private static final int PAGE_BITS = 12;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int FIRST_PAGE = 64;

    private final int[] starts;
    private int configurations;
    private int size;

    private int[] nexts = {};
    /** As far as 16 bits hold them, which is nearly always; else empty. */
    private char[] vectors = {};

    private int[] wideWorths = {};

    private int[][] nextPages = {new int[FIRST_PAGE]};
    private char[][] worthPages = {new char[FIRST_PAGE]};
    /** What is beyond 16 bits, of pages that have such. */
    private char[] @Nullable [] highPages = {null};

    /** Whether some are beyond 16 bits. */
    private boolean wide;

    /** With room for so many configurations. */
    Transitions(int configurations) {
        starts = new int[configurations + 1];
    }

    /** How many configurations there are so far. */
    int configurations() {
        return configurations;
    }

    /** The edges added from now on belong to the next configuration. */
    void beginConfiguration() {
        starts[++configurations] = size;
    }

    void add(int next, int worth) {
        int page = size >>> PAGE_BITS;
        int at = size & PAGE - 1;
        if (page == nextPages.length || at == nextPages[page].length) {
            makeRoom(page);
        }
        nextPages[page][at] = next;
        worthPages[page][at] = (char) worth;
        if (worth > Character.MAX_VALUE) {
            addHigh(page, at, worth);
        }
        starts[configurations] = ++size;
    }

    private void makeRoom(int page) {
        if (page == nextPages.length) {
            nextPages = Arrays.copyOf(nextPages, page + 1);
            worthPages = Arrays.copyOf(worthPages, page + 1);
            highPages = Arrays.copyOf(highPages, page + 1);
            nextPages[page] = new int[PAGE];
            worthPages[page] = new char[PAGE];
        } else {
            int room = nextPages[page].length * 2;
            nextPages[page] = Arrays.copyOf(nextPages[page], room);
            worthPages[page] = Arrays.copyOf(worthPages[page], room);
        }
    }

    private void addHigh(int page, int at, int worth) {
        char @Nullable [] high = highPages[page];
        if (high == null) {
            high = new char[PAGE];
            highPages[page] = high;
        }
        high[at] = (char) (worth >>> Character.SIZE);
        wide = true;
    }

    /** All edges are there: from now on they can be read. */
    void complete() {
        nexts = new int[size];
        for (int page = 0; page < nextPages.length; page++) {
            System.arraycopy(nextPages[page], 0, nexts, page << PAGE_BITS, onPage(page));
            nextPages[page] = nexts;
        }
        if (!wide) {
            vectors = new char[size];
            for (int page = 0; page < worthPages.length; page++) {
                System.arraycopy(worthPages[page], 0, vectors, page << PAGE_BITS, onPage(page));
                worthPages[page] = vectors;
            }
        } else {
            wideWorths = new int[size];
            for (int edge = 0; edge < size; edge++) {
                char @Nullable [] high = highPages[edge >>> PAGE_BITS];
                int low = worthPages[edge >>> PAGE_BITS][edge & PAGE - 1];
                wideWorths[edge] = high == null ? low : high[edge & PAGE - 1] << Character.SIZE | low;
            }
        }
        nextPages = new int[0][];
        worthPages = new char[0][];
        highPages = new char[0][];
    }

    private int onPage(int page) {
        return Math.min(PAGE, size - (page << PAGE_BITS));
    }

    int first(int configuration) {
        return starts[configuration];
    }

    /** Behind the last edge of the configuration. */
    int end(int configuration) {
        return starts[configuration + 1];
    }

    /** The index in the next layer; negative if the play ends there, see {@link #over}. */
    int next(int edge) {
        return nexts[edge];
    }

    /** What stands in place of an index where a play ends in this way; and back. */
    static int over(int way) {
        return -1 - way;
    }

    int worth(int edge) {
        return wide ? wideWorths[edge] : vectors[edge];
    }
}
