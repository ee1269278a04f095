package dev.earshot.byhand;

/** What the verdicts of the standard rubric are worth that can occur on the {@link Carousel}, in every way they can be weighed. */
final class HandPrices {
    static final int ACKNOWLEDGE = 0;
    static final int PARAPHRASE = 1;
    static final int ASK = 2;
    static final int ASK_OPEN = 3;
    static final int VALIDATE = 4;
    static final int CANNED = 5;
    static final int COURTESY = 6;
    static final int OWN = 7;
    static final int SOLVE = 8;
    static final int EXPLAIN = 9;
    /** Behaviours before this one wear out, or cost more each time. */
    static final int COUNTED = 10;

    static final int APOLOGISE = 10;
    static final int PUSH = 11;
    static final int ASK_AGAIN = 12;
    static final int MISHEAR = 13;
    static final int PHONY = 14;
    static final int FIX_FAILED = 15;
    static final int PICKED_UP = 16;
    static final int MET = 17;
    static final int MISSED = 18;
    static final int NOT_HEARD_YET = 19;
    static final int WALKED_OUT = 20;
    static final int TIME_LEFT = 21;

    /** In the number of a way to weigh, beside how often it came before, 0 to 3. */
    static final int UPSET = 4;

    static final int STALE = 8;
    static final int NEVER_LISTENED = 16;
    static final int NOTHING_NEW = 32;
    /** Closed before anything was opened; or solved first. */
    static final int TOO_EARLY = 64;

    static final int OVERDONE = 128;

    static final int SKILLS = 5;
    static final int FRUSTRATION = 5;
    static final int TRUST = 6;

    private static final int EMPATHY = 0;
    private static final int RESPECT = 1;
    private static final int LISTENING = 2;
    private static final int WAYS = 256;

    /** Points in hundredths, per skill; what it does to frustration and trust. */
    private static final int[][] WHOLE = {
        {0, 100, 100, 0, 0, -2, 1},
        {0, 100, 200, 0, 0, -4, 4},
        {0, 0, 100, 0, 100, 0, 1},
        {100, 0, 200, 0, 0, -2, 2},
        {200, 100, 0, 0, 0, -6, 3},
        {0, 0, -100, 0, 0, 3, -3},
        {0, 100, 0, 0, 0, 0, 0},
        {100, 100, 0, 0, 100, -3, 4},
        {0, 0, 0, 0, 200, -8, 6},
        {0, 100, 100, 0, 100, -2, 3},
        {100, 100, 0, 0, 0, -3, 1},
        {0, -100, -100, 0, 0, 4, -3},
        {0, -100, -200, 0, -100, 8, -6},
        {0, 0, -200, 0, 0, 5, -4},
        {-200, -100, -100, 0, 0, 7, -5},
        {0, 0, 0, 0, -100, 7, -6},
        {100, 0, 100, 200, 0, -3, 4},
        {100, 0, 0, 200, 0, -8, 6},
        {0, 0, 0, -100, 0, 0, 0},
        {0, 0, -100, 0, 0, 2, -1},
        {-50, -50, -50, -50, -50, 0, 0},
        {30, 30, 30, 30, 30, 0, 0},
    };

    private static final int[] WORN = {1000, 500, 250, 0};
    private static final int[] APOLOGIES = {1000, 300, -500, -500};
    private static final int[] CANNED_AGAIN = {1000, 1500, 2000, 2000};
    private static final int[] UNHEARD = {500, 1000, 1500, 2000};

    /** By verdict and way to weigh it. */
    private static final int[][] PRICES = prices();

    private HandPrices() {}

    static int[] of(int verdict, int way) {
        return PRICES[verdict * WAYS + way];
    }

    private static int[][] prices() {
        int[][] prices = new int[WHOLE.length * WAYS][];
        for (int verdict = 0; verdict < WHOLE.length; verdict++) {
            for (int way = 0; way < WAYS; way++) {
                prices[verdict * WAYS + way] = weighed(verdict, way);
            }
        }
        return prices;
    }

    private static int[] weighed(int verdict, int way) {
        int[] row = new int[TRUST + 1];
        for (int figure = 0; figure < row.length; figure++) {
            int size = WHOLE[verdict][figure];
            boolean gain = figure == FRUSTRATION ? size < 0 : size > 0;
            boolean loss = size != 0 && !gain;
            long product = size;
            long divisor = 1;
            int before = way & 3;
            if (verdict == NOT_HEARD_YET) {
                product *= UNHEARD[before];
                divisor *= 1000;
            } else if (verdict == CANNED && loss) {
                product *= CANNED_AGAIN[before];
                divisor *= 1000;
            } else if (gain && verdict <= APOLOGISE) {
                product *= verdict == APOLOGISE ? APOLOGIES[before] : WORN[before];
                divisor *= 1000;
                boolean fire = figure == RESPECT && (way & UPSET) != 0 && minds(verdict);
                product *= fire ? 1250 : 1000;
                divisor *= 1000;
                if (figure == EMPATHY && (way & STALE) != 0) {
                    divisor *= 2;
                }
                boolean nothing = figure == EMPATHY && (way & NEVER_LISTENED) != 0
                        || (way & NOTHING_NEW) != 0
                        || verdict == ASK && figure == LISTENING && (way & TOO_EARLY) != 0;
                product = nothing ? 0 : product;
                if (verdict == SOLVE && (way & TOO_EARLY) != 0) {
                    divisor *= 2;
                }
                if (verdict == SOLVE && figure >= SKILLS && (way & OVERDONE) != 0) {
                    divisor *= 2;
                }
            }
            row[figure] = rounded(product, divisor);
        }
        return row;
    }

    /** Whether it earns more respect under fire. */
    private static boolean minds(int verdict) {
        return verdict != ASK && verdict != ASK_OPEN && verdict != SOLVE && verdict != APOLOGISE;
    }

    /** Once, half toward zero. */
    private static int rounded(long product, long divisor) {
        long magnitude = (2 * Math.abs(product) + divisor - 1) / (2 * divisor);
        return (int) (product < 0 ? -magnitude : magnitude);
    }
}
