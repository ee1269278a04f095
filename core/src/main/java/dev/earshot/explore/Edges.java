package dev.earshot.explore;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where every configuration of a layer leads, reply by reply in the order of the file, and what each reply is worth. There
 * are millions: they are kept in pages, so that growing copies nothing and leaves nothing unused.
 */
final class Edges {
    private static final int PAGE_BITS = 12;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int FIRST_PAGE = 64;

    private final int[] starts;
    private int[][] nexts = {new int[FIRST_PAGE]};
    /** What each is worth, as far as 16 bits hold it. */
    private char[][] worths = {new char[FIRST_PAGE]};
    /** The rest, of pages where 16 bits do not. */
    private char[] @Nullable [] rests = {null};

    private int configurations;
    private int size;

    /** With room for so many configurations. */
    Edges(int configurations) {
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
        if (page == nexts.length || at == nexts[page].length) {
            makeRoom(page);
        }
        nexts[page][at] = next;
        worths[page][at] = (char) worth;
        if (worth > Character.MAX_VALUE) {
            keepRest(page, at, worth);
        }
        starts[configurations] = ++size;
    }

    private void makeRoom(int page) {
        if (page == nexts.length) {
            nexts = Arrays.copyOf(nexts, page + 1);
            worths = Arrays.copyOf(worths, page + 1);
            rests = Arrays.copyOf(rests, page + 1);
            nexts[page] = new int[PAGE];
            worths[page] = new char[PAGE];
        } else {
            resize(page, nexts[page].length * 2);
        }
    }

    private void keepRest(int page, int at, int worth) {
        char @Nullable [] rest = rests[page];
        if (rest == null) {
            rest = new char[PAGE];
            rests[page] = rest;
        }
        rest[at] = (char) (worth >>> Character.SIZE);
    }

    /** Gives back the room kept for growing. */
    void trim() {
        resize(nexts.length - 1, size - (nexts.length - 1) * PAGE);
    }

    private void resize(int page, int length) {
        nexts[page] = Arrays.copyOf(nexts[page], length);
        worths[page] = Arrays.copyOf(worths[page], length);
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
        return nexts[edge >>> PAGE_BITS][edge & PAGE - 1];
    }

    /** What stands in place of an index where a play ends in this way; and back. */
    static int over(int way) {
        return -1 - way;
    }

    int worth(int edge) {
        int page = edge >>> PAGE_BITS;
        int at = edge & PAGE - 1;
        char @Nullable [] rest = rests[page];
        return rest == null ? worths[page][at] : worths[page][at] | rest[at] << Character.SIZE;
    }
}
